import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords, unpackWords } from '@/lib/text/pack-words'

test('packs words that share their beginnings', () => {
  expect(packWords(['bath', 'bathe', 'bristol', 'new york'])).toBe('AbathEeBristolAnew york')
})

test('gives back what was packed', () => {
  const word = fc.stringMatching(/^[a-z ]{1,50}$/)
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sorted = words.toSorted()
      expect(unpackWords(packWords(sorted))).toEqual(sorted)
    }),
    { seed: 5, numRuns: 500 },
  )
})
