import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('days with a name', () => {
  it.each([
    ['They met on Christmas Day 2019.', [['Christmas Day 2019', '2019-12-25']]],
    ["They met on New Year's Eve.", [["New Year's Eve", '2022-12-31']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['She sent Christmas cards.']])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
