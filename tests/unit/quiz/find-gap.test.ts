import { describe, expect, it } from 'vitest'
import { findGap, wordsInGap } from '@/lib/quiz/find-gap'

describe('findGap', () => {
  it.each([
    ['Complete the sentence: “It took ____ years.”', { before: 'It took ', after: ' years.' }],
    ['Complete the sentence: It took ___ years.', { before: 'It took ', after: ' years.' }],
    ['It took ____ years.', { before: 'It took ', after: ' years.' }],
    ['____ came.', { before: '', after: ' came.' }],
    ['How old is Ada?', undefined],
    ['It took ____ of ____ years.', undefined],
    ['Who said “____ took ____ years”?', undefined],
  ])('finds in %j: %j', (stem, gap) => {
    expect(findGap(stem)).toEqual(gap)
  })
})

describe('wordsInGap', () => {
  it.each([
    ['It took ', ' years.', 'It took two years.', 'two'],
    ['It took ', ' years', 'In fact, It took  two\nyears to build.', 'two'],
    ['“It’s ', ' years”', '"It\'s two years", she said.', 'two'],
    ['', ' years.', 'Two years.', 'Two'],
    ['It took ', '', 'It took two', 'two'],
    ['It took ', ' years.', 'It lasted two years.', undefined],
    ['It took ', ' years.', 'It took two days.', undefined],
    ['It took ', ' years.', `It took ${'very '.repeat(20)}long years.`, undefined],
  ])('finds between %j and %j in %j: %j', (before, after, sentence, words) => {
    expect(wordsInGap({ before, after }, sentence)).toBe(words)
  })
})
