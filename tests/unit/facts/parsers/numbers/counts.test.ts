import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('numbers', () => {
  it.each([
    ['It cost £625 a month.', [['£625', '625']]],
    ['It cost $2.7 billion.', [['$2.7 billion', '2700000000']]],
    ['It cost £14m.', [['£14m', '14000000']]],
    ['Sales fell by 23%.', [['23%', '23']]],
    ['Some 4,500 volunteers came.', [['4,500', '4500']]],
    ['It lasted 24 hours.', [['24 hours', '24']]],
    ['They have two daughters.', [['two', '2']]],
    ['Two hundred people came.', [['Two hundred', '200']]],
    ['A million homes have it.', [['A million', '1000000']]],
    ['A ten-year term followed.', [['ten-year', '10']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([
    ['Two of them left.'],
    ['One man came.'],
    ['Noor 2 is open.'],
    ['It starts at 6.30pm.'],
    ['The A380 landed.'],
    ['He died in 1991.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'number')).toEqual([])
  })
})
