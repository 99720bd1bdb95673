import { describe, expect, it } from 'vitest'
import { readingTime } from '@/lib/text/reading-time'

describe('readingTime', () => {
  it.each([
    [0, { from: 1, to: 1 }],
    [100, { from: 1, to: 1 }],
    [600, { from: 3, to: 4 }],
    [2380, { from: 10, to: 16 }],
  ])('of %i words is %j', (words, minutes) => {
    expect(readingTime(words)).toEqual(minutes)
  })
})
