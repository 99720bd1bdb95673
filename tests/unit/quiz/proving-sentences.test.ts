import { describe, expect, it } from 'vitest'
import { placesOf, provingSentences, provingSpans } from '@/lib/quiz/proving-sentences'
import { findSentences } from '@/lib/text/sentences'

const PASSAGE = 'Ada ran. Tom sat. Ada sang. Bea slept.'
const SENTENCES = findSentences(PASSAGE, 'en')

describe('placesOf', () => {
  it('finds every place, each time alike', () => {
    const places = [
      { start: 0, end: 3 },
      { start: 18, end: 21 },
    ]
    expect(placesOf('Ada', PASSAGE)).toEqual(places)
    expect(placesOf('Ada', PASSAGE)).toEqual(places)
  })
})

describe('provingSpans', () => {
  it.each([
    [[{ quote: 'Tom' }], [{ start: 9, end: 12 }]],
    [[{ quote: 'Ada', nth: 2 }], [{ start: 18, end: 21 }]],
    [[{ quote: 'Ada' }], []],
    [[{ quote: 'Ada', nth: 3 }], []],
    [[{ quote: 'Cy' }], []],
  ])('places %j', (evidence, spans) => {
    expect(provingSpans(evidence, PASSAGE)).toEqual(spans)
  })
})

describe('provingSentences', () => {
  it.each([
    [[{ quote: 'Tom' }], ['Tom sat.']],
    [
      [{ quote: 'Bea' }, { quote: 'ran' }],
      ['Ada ran.', 'Bea slept.'],
    ],
    [[{ quote: 'ran. Tom sat. Ada' }], ['Ada ran.', 'Tom sat.', 'Ada sang.']],
    [[{ quote: 'Tom' }, { quote: 'sat' }], ['Tom sat.']],
    [[], []],
  ])('gives the whole sentences of %j, in order and once each', (evidence, sentences) => {
    expect(provingSentences(evidence, PASSAGE, SENTENCES)).toEqual(sentences)
  })

  it('gives none where there are no sentences', () => {
    expect(provingSentences([{ quote: 'Tom' }], PASSAGE, [])).toEqual([])
  })
})
