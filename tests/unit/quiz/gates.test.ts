import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ADVICE, GATES } from '@/lib/quiz/gates'
import { choiceOf, contextOf, entryOf, matchOf, orderOf } from './gates/context-of'

const names = [...GATES, ...ADVICE].map(({ name }) => name)

describe('gates', () => {
  it('are one file each, named after the gate, with a test of the same name', () => {
    const files = readdirSync('lib/quiz/gates').map((file) => file.replace(/\.ts$/, ''))
    const tests = readdirSync('tests/unit/quiz/gates').flatMap(
      (file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? [],
    )
    expect(names.toSorted()).toEqual(files.toSorted())
    expect(tests.toSorted()).toEqual(files.toSorted())
  })

  it('all pass a quiz without fault', () => {
    const items = [
      entryOf({ id: 'age', stem: 'How old is Ada Byrne?' }),
      choiceOf({
        id: 'town',
        kind: 'place',
        stem: 'In which town was the Otter Bridge opened?',
        key: 'Ferrytown',
        distractors: ['Harbourton', 'Millford'],
        evidence: [{ quote: 'Ada Byrne opened the Otter Bridge in Ferrytown' }],
      }),
      choiceOf({
        id: 'length',
        kind: 'number',
        stem: 'How long is the Otter Bridge?',
        key: '120 metres',
        distractors: ['100 metres', '140 metres'],
        evidence: [{ quote: 'it is 120 metres long' }],
      }),
    ]
    for (const item of items) {
      const others = items.filter((other) => other !== item)
      const says = [...GATES, ...ADVICE].map((gate) => gate.check(item, contextOf({ others })))
      expect(says.filter((one) => one !== undefined)).toEqual([])
    }
  })

  it('say what is wrong in one sentence', () => {
    const items = [
      entryOf({ stem: 'how old is he' }),
      choiceOf({ distractors: ['39', 'four', 'four'] }),
      matchOf({ Ada: '39' }, { evidence: [] }),
      orderOf(['a', 'b', 'a']),
    ]
    const says = items.flatMap((item) =>
      GATES.flatMap((gate) => gate.check(item, contextOf()) ?? []),
    )
    expect(says.length).toBeGreaterThan(6)
    expect(says.filter((one) => !/^\P{Ll}.*\.$/u.test(one))).toEqual([])
  })

  it('pass any text of any script without failing', () => {
    const texts = [
      '',
      ' ',
      '“',
      '___',
      '国王在伦敦打电话。',
      '\u0000',
      '🐕🐕',
      'a'.repeat(5_000),
      '(((',
      '12/13/14',
    ]
    for (const text of texts) {
      const item = choiceOf({
        stem: text,
        key: text,
        distractors: [text, `${text}.`],
        evidence: [{ quote: text }],
      })
      const context = contextOf({
        passage: text,
        title: text,
        others: [entryOf({ stem: text, key: text })],
      })
      for (const gate of [...GATES, ...ADVICE]) {
        expect(() => gate.check(item, context)).not.toThrow()
        expect(gate.check(item, context)).toBe(gate.check(item, context))
      }
    }
  })
})
