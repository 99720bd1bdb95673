import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('days with a name', () => {
  it.each([
    ['They met on Christmas Day 2019.', [['Christmas Day 2019', '2019-12-25']]],
    ["They met on New Year's Eve.", [["New Year's Eve", '2022-12-31']]],
    ['They met last Halloween.', [['last Halloween', '2023-10-31']]],
    ['They met on Easter Sunday.', [['Easter Sunday', '2023-04-09']]],
    ['They met on Good Friday 1998.', [['Good Friday 1998', '1998-04-10']]],
    [
      'The boy was found on Thanksgiving Day in 1999.',
      [['Thanksgiving Day in 1999', '1999-11-25']],
    ],
    ["She flew home for Mother's Day.", [["Mother's Day", '2023-03-19']]],
    ['Banks will be closed on Memorial Day.', [['Memorial Day', '2024-05-27']]],
    ['They voted on Election Day.', [['Election Day', '2023-11-07']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['She sent Christmas cards.'],
    ['He joined the Easter Rising.'],
    ['They drove home for Thanksgiving weekend.'],
    ['The Good Friday Agreement holds.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
