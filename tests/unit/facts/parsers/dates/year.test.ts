import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('years', () => {
  it.each([
    ['In 1991 it opened.', [['1991', '1991']]],
    ['The season of 1957-58 was short.', [['1957-58', '1957/1958']]],
    ['It opened in late 2006.', [['late 2006', '2006']]],
    ["She was born in '82.", [["'82", '1982']]],
    ['The 2008 election was close.', [['2008', '2008']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['It cost 2000 pounds.'],
    ['Some 1500 people came.'],
    ['It cost $1999.'],
    ['He has 1,984 books.'],
    ['Dial 2008-1.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
