import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordClasses, type WordClasses } from '@/lib/text/lexicon/word-classes'

const CLASSES = ['noun', 'verb', 'adjective', 'adverb'] as const
const first = (classes: WordClasses) =>
  CLASSES.toSorted((one, other) => classes[other] - classes[one])[0]

test.each([
  ['house', 'noun'],
  ['houses', 'noun'],
  ['children', 'noun'],
  ['evening', 'noun'],
  ['number', 'noun'],
  ['building', 'noun'],
  ['visited', 'verb'],
  ['was', 'verb'],
  ['said', 'verb'],
  ['wrote', 'verb'],
  ['left', 'verb'],
  ['like', 'verb'],
  ['happy', 'adjective'],
  ['happier', 'adjective'],
  ['biggest', 'adjective'],
  ['interested', 'adjective'],
  ['quickly', 'adverb'],
  ['regally', 'adverb'],
  ['later', 'adverb'],
])('takes %s for a %s first', (word, expected) => {
  expect(first(wordClasses(word))).toBe(expected)
})

test.each(['the', 'he', 'may', 'could', 'of', 'xqz', 'london', '', '7'])(
  'does not know %j',
  (word) => {
    expect(wordClasses(word)).toEqual({ noun: 0, verb: 0, adjective: 0, adverb: 0 })
  },
)

test('gives a word that is both noun and verb a share of each', () => {
  const { noun, verb } = wordClasses('visit')
  expect(noun).toBeGreaterThan(0.2)
  expect(verb).toBeGreaterThan(0.2)
})

test('gives any string shares that add up to one or are all nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[a-z]{0,9}(?:s|ed|ing|er|est|ly)$/),
      ),
      (word) => {
        const { noun, verb, adjective, adverb } = wordClasses(word)
        const sum = noun + verb + adjective + adverb
        expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true)
      },
    ),
    { seed: 3, numRuns: 1000 },
  )
})
