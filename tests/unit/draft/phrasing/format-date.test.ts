import { describe, expect, it } from 'vitest'
import { parseEdtf } from '@/lib/calendar/edtf'
import { formatDate } from '@/lib/draft/phrasing/format-date'

describe('formatDate', () => {
  it.each([
    ['2023-11-14', 'Tuesday', 'Tuesday 14 November 2023'],
    // The article is wrong about the weekday, and no key takes a side.
    ['2014-04-28', 'Tuesday April 28th, 2014', '28 April 2014'],
    ['2023-11-14', 'yesterday', '14 November 2023'],
    ['1969-07-20', 'Sunday 20 July', 'Sunday 20 July 1969'],
    ['1900-01-01', 'Monday', 'Monday 1 January 1900'],
    ['2023-05', 'May', 'May 2023'],
    ['1066', 'in 1066', '1066'],
    ['196X', 'the sixties', '1960s'],
    ['2023-22', 'last summer', 'last summer'],
    ['18XX', 'the 19th century', 'the 19th century'],
  ])('%s, said as "%s"', (value, text, said) => {
    const date = parseEdtf(value)
    expect(date && formatDate(date, { text })).toBe(said)
  })
})
