import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('years', () => {
  it.each([
    ['In 1991 it opened.', [['1991', '1991']]],
    ['The season of 1957-58 was short.', [['1957-58', '1957/1958']]],
    ['It opened in late 2006.', [['late 2006', '2006']]],
    ['Output doubled by end-2006.', [['end-2006', '2006']]],
    ["She was born in '82.", [["'82", '1982']]],
    ['The 2008 election was close.', [['2008', '2008']]],
    ['The 1901 census counted them.', [['1901', '1901']]],
    ['The rest of 1998 looks good.', [['1998', '1998']]],
    ["Since the '87 crash it is calm.", [["'87", '1987']]],
    ['The FY98 budget is out.', [['FY98', '1998']]],
    ['In fiscal 1990 it grew.', [['fiscal 1990', '1990']]],
    ['The 1989 results were good.', [['1989', '1989']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['It cost 2000 pounds.'],
    ['He read “1984” aloud.'],
    ['Some 1500 people came.'],
    ['It has 1800 soldiers and 1500 police.'],
    ['A further 1500 or more are ill.'],
    ['He lives at 1600 Pennsylvania Avenue.'],
    ['The Russell 2000 Index fell.'],
    ['It landed at 1930 GMT.'],
    ['It cost $1999.'],
    ['He has 1,984 books.'],
    ['Dial 2008-1.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
