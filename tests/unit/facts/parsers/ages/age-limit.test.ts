import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('limits of age', () => {
  it.each([
    ['Nobody under the age of 18 may vote.', [['under the age of 18', 'P18Y']]],
    ['Users aged 65 and older came.', [['aged 65 and older', 'P65Y']]],
    ['Under-18s may not vote.', [['Under-18s', 'P18Y']]],
    ['It helps children under five.', [['under five', 'P5Y']]],
    ['Members must be over 18.', [['over 18', 'P18Y']]],
    ['The age of criminal responsibility is set at 15.', [['15', 'P15Y']]],
    ['The retirement age will be raised to 67.', [['67', 'P67Y']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([
    ['It took under 20 minutes.'],
    ['People over 20 miles away heard it.'],
    ['The top is over 18%.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'age')).toEqual([])
  })
})
