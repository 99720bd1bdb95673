import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'

const ORIGIN = { published: '2023-11-15', language: 'en-GB' }
const WORDS = [
  'Prince Harry', '39', 'aged', 'four', 'Tuesday', 'last', 'week', 'in May', '2019', 'the', 'of', '75th birthday',
  'London', '“', '”', 'said', ',', '.', '\n\n', '-', '£5m', 'one', 'in', 'three', 'hundred', 'years', 'ago', 'old', 'his',
] // prettier-ignore
const sentence = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(' '))
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('extractFacts', () => {
  it('never throws, and every span slices to its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, facts, refusals } = extractFacts(text, ORIGIN)
        for (const found of [...mentions, ...refusals])
          expect(text.slice(found.start, found.end)).toBe(found.text)
        for (const fact of facts) expect(text).toContain(fact.evidence)
      }),
      { seed: 3, numRuns: 400 },
    )
  })

  it('gives the same bytes for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(extractFacts(text, ORIGIN))).toBe(
          JSON.stringify(extractFacts(text, ORIGIN)),
        )
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  it('leaves relative dates open and says why when nobody knows when the article came out', () => {
    const { mentions, refusals } = extractFacts('He called on Tuesday.', {})
    expect(mentions).toMatchObject([{ kind: 'date', text: 'Tuesday', value: '' }])
    expect(refusals).toMatchObject([{ reason: 'no-published-date', text: 'Tuesday' }])
  })

  it('keeps an age and no number, a date and no number, of the same figures', () => {
    const { mentions } = extractFacts('The 39-year-old left in 1991.', ORIGIN)
    expect(mentions.map(({ kind, text }) => [kind, text])).toEqual([
      ['age', '39-year-old'],
      ['date', '1991'],
    ])
  })
})
