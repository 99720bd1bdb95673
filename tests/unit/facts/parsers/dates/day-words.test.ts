import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('days by their distance from today', () => {
  it.each([
    ['He died yesterday.', [['yesterday', '2023-11-14']]],
    ['She leaves tomorrow.', [['tomorrow', '2023-11-16']]],
    ['It rained last night.', [['last night', '2023-11-14']]],
    ['It fell the day before yesterday.', [['the day before yesterday', '2023-11-13']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['All our yesterdays are gone.']])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
