import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildQuiz } from '@/lib/content/build-quiz'
import { openReport } from '@/lib/content/report'
import { readQuiz } from '@/lib/content/read-quiz'
import { toSourceFile } from '@/lib/content/source-file'
import { writeQuiz } from '@/lib/content/write-quiz'
import type { Item, Quiz } from '@/lib/quiz/item'

const BASE = {
  accept: [],
  distractors: [],
  rationales: {},
  evidence: [{ quote: 'He said: “no”, # and left' }],
}
const ITEMS: readonly Item[] = [
  { ...BASE, id: 'a', kind: 'age', ask: 'entry', stem: 'How old: is Ann?', key: '39', accept: ['no', '~'] },
  { ...BASE, id: 'b', kind: 'date', ask: 'choice', stem: '“When”?', key: '1969', distractors: ['null', '1.10'], rationales: { 'null': 'Not: that.' } },
  { ...BASE, id: 'c', kind: 'text', ask: 'order', stem: 'Order.', key: ['- one', '* two', '&three'], evidence: [{ quote: 'a', nth: 2 }, { quote: 'b' }], rationale: 'It says so.' },
  { ...BASE, id: 'd', kind: 'age', ask: 'match', stem: 'Match.', key: [{ left: 'Ann: a', right: '1' }, { left: '12 men', right: '2' }], distractors: ['3'] },
  { ...BASE, id: 'e', kind: 'age', ask: 'evidence', stem: 'Which sentence?', evidence: [{ quote: 'a', nth: 3 }] },
] // prettier-ignore

function readBack(text: string): Quiz | undefined {
  const report = openReport(toSourceFile('quiz.yaml', text))
  const placed = readQuiz(text, report)
  expect(report.diagnostics).toEqual([])
  return placed && buildQuiz(placed)
}

describe('writeQuiz', () => {
  it('writes what is read as the same quiz', () => {
    const quiz: Quiz = { feedback: 'end', passage: 'hidden', items: ITEMS }
    expect(readBack(writeQuiz(quiz, 'Drafted.'))).toEqual(quiz)
  })

  it('keeps any words of a stem and a key', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(words, words, (stem, key) => {
        const item: Item = { ...BASE, id: 'a', kind: 'text', ask: 'entry', stem, key }
        const quiz: Quiz = { feedback: 'each', passage: 'shown', items: [item] }
        expect(readBack(writeQuiz(quiz, 'Drafted.'))).toEqual(quiz)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('keeps a long line whole, so that it can be searched', () => {
    const quote = 'word '.repeat(60).trim()
    const item: Item = {
      ...BASE,
      id: 'a',
      kind: 'text',
      ask: 'entry',
      stem: 'A',
      key: 'b',
      evidence: [{ quote }],
    }
    expect(writeQuiz({ feedback: 'each', passage: 'shown', items: [item] }, 'Drafted.')).toContain(
      quote,
    )
  })
})
