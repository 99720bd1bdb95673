import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('seasons', () => {
  it.each([
    ['It was the summer of 1969.', [['the summer of 1969', '1969-22']]],
    ['They met in the spring.', [['the spring', '2023-21']]],
    ['Both banks held their autumn meetings.', [['autumn', '2023-23']]],
    [
      'He left in May 1996 and came back that autumn.',
      [
        ['May 1996', '1996-05'],
        ['that autumn', '1996-23'],
      ],
    ],
    ['It is busy in summer.', [['summer', '']]],
    ['The island has in summer three shops.', [['summer', '']]],
    ['They met in autumn 2015.', [['autumn 2015', '2015-23']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['A fall of 5% followed.'],
    ['They drink spring water.'],
    ['Cats spring at birds.'],
    ['It rains in the winter months.'],
    ['Buses from Spring Valley left.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
