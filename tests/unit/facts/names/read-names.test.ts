import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNames } from '@/lib/facts/names/read-names'
import { peopleNames } from '@/lib/facts/parsers/people'
import { placeNames } from '@/lib/facts/parsers/places'
import { quotations } from '@/lib/facts/parsers/quotations'
import { readPassage } from '@/lib/facts/read-passage'

const WORDS = [
  'King',
  'of',
  'the',
  'Paris',
  'said',
  'Mr.',
  'Anna',
  'U.S.',
  "Kenya's",
  '“',
  '”',
  ',',
  '39',
  '\n\n',
  'Bank',
]
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
)

describe('any text of any script', () => {
  it('gives names that lie in it, in order, and the same ones twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { words, names } = readNames(readPassage(text, {}))
        let end = 0
        for (const { from, to, bare } of names) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(bare).toBeGreaterThanOrEqual(from)
          expect(to).toBeGreaterThan(bare)
          end = to
        }
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text)
        expect(readNames(readPassage(text, {})).names).toEqual(names)
      }),
      { seed: 7, numRuns: 400 },
    )
  })

  it('gives mentions whose spans slice to their words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readPassage(text, {})
        for (const parser of [placeNames, peopleNames, quotations])
          for (const mention of parser.parse(reading))
            expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }),
      { seed: 8, numRuns: 400 },
    )
  })
})
