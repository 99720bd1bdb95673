import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('ages beside a name', () => {
  it.each([
    ['A chicken seller, 22, is ill.', [['22', 'P22Y']]],
    ['Prince Harry, 39, called.', [['39', 'P39Y']]],
    [
      'Prince Archie, four, and Princess Lilibet, two, sang.',
      [
        ['four', 'P4Y'],
        ['two', 'P2Y'],
      ],
    ],
    ['Mia Stone (48) won.', [['48', 'P48Y']]],
    ['Mia Stone ( 48 ) won .', [['48', 'P48Y']]],
    [
      'Mia Stone , 48 , and her son Kit , 4 , won .',
      [
        ['48', 'P48Y'],
        ['4', 'P4Y'],
      ],
    ],
    ['Her son James, then 18, died.', [['18', 'P18Y']]],
    ['Her brother, 7, hid.', [['7', 'P7Y']]],
    ['Kit and Kay Marsh, both 28, sat.', [['28', 'P28Y']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([
    ['A number, 22, was drawn.'],
    ['On November 14, 20 people came.'],
    ['On Tuesday, 12 were hurt.'],
    ['Three died in Wales, two in Kent and one in Fife.'],
    ['Chapter 3, 12, begins.'],
    ['Spain , 3 , Italy , 2 .'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'age')).toEqual([])
  })
})
