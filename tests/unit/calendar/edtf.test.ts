import { describe, expect, test } from 'vitest'
import { formatEdtf, parseEdtf } from '@/lib/calendar/edtf'
import type { PartialDate } from '@/lib/calendar/partial-date'

describe('parseEdtf', () => {
  test.each<[text: string, date: PartialDate]>([
    ['2023-11-14', { precision: 'day', year: 2023, month: 11, day: 14 }],
    ['2023-11', { precision: 'month', year: 2023, month: 11 }],
    ['2023', { precision: 'year', year: 2023 }],
    ['-0043', { precision: 'year', year: -43 }],
    ['196X', { precision: 'decade', decade: 196 }],
    ['19XX', { precision: 'century', century: 19 }],
    ['-04XX', { precision: 'century', century: -5 }],
    ['2023-22', { precision: 'season', year: 2023, season: 22 }],
    ['2023-W47', { precision: 'week', year: 2023, week: 47 }],
    ['2023-Q3', { precision: 'quarter', year: 2023, quarter: 3 }],
    [
      '1914/1918',
      {
        precision: 'interval',
        start: { precision: 'year', year: 1914 },
        end: { precision: 'year', year: 1918 },
      },
    ],
  ])('reads %j, and formatEdtf writes it back', (text, date) => {
    expect(parseEdtf(text)).toEqual(date)
    expect(formatEdtf(date)).toBe(text)
  })

  test.each([
    '2023-02-30',
    '2023-13',
    '2023-00',
    '2023-W54',
    '2023-W00',
    '2023-Q5',
    '14 November 2023',
    '',
    '/',
    '2023/',
    '19X',
    '20231114',
    '2023-1-1',
    '2023-11-14/x',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeUndefined()
  })

  test('reads a quarter by its EDTF number and a day with a time', () => {
    expect(parseEdtf('2023-35')).toEqual({ precision: 'quarter', year: 2023, quarter: 3 })
    expect(parseEdtf('2023-11-14T15:00:00Z')).toEqual(parseEdtf('2023-11-14'))
  })
})
