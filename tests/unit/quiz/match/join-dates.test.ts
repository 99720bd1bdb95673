import { describe, expect, test } from 'vitest'
import { foldDate } from '@/lib/calendar/fold-date'
import { readDates } from '@/lib/calendar/read-dates'
import { joinDates } from '@/lib/quiz/match/join-dates'

describe('joinDates', () => {
  test.each([
    ['14 November 2023', { shape: 'one', reading: { day: 14, month: 11, year: 2023 } }],
    ['2023, 2023', { shape: 'one', reading: { year: 2023 } }],
    ['winter 2023-24', { shape: 'one', reading: { season: 24, year: 2023 } }],
    ['May or June', { shape: 'several' }],
    ['May, June, July', { shape: 'several' }],
    ['1914-18', { shape: 'range', start: { year: 1914 }, end: { year: 1918 } }],
    ['2019/20', { shape: 'range', start: { year: 2019 }, end: { year: 2020 } }],
    [
      '14-16 November 2023',
      {
        shape: 'range',
        start: { day: 14, month: 11, year: 2023 },
        end: { day: 16, month: 11, year: 2023 },
      },
    ],
    [
      'November 14 to 16, 2023',
      {
        shape: 'range',
        start: { day: 14, month: 11, year: 2023 },
        end: { day: 16, month: 11, year: 2023 },
      },
    ],
    [
      'between May and July 2020',
      { shape: 'range', start: { month: 5, year: 2020 }, end: { month: 7, year: 2020 } },
    ],
    ['Paris', { shape: 'none' }],
  ])('puts %j together', (text, said) => {
    expect(joinDates(readDates(foldDate(text), 'en-GB', Infinity))).toEqual(said)
  })
})
