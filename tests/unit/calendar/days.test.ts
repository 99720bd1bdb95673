import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  dayNumber,
  dayOfNumber,
  isLeapYear,
  isRealDay,
  mondayOf,
  monthLength,
  weekdayOf,
  weekOf,
  weeksIn,
} from '@/lib/calendar/days'

describe('day numbers', () => {
  it('agree with the calendar of the machine for ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        const day = dayOfNumber(number)
        expect([day.year, day.month, day.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ])
        expect(dayNumber(day)).toBe(number)
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  it('lie in the ISO week that begins on their Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const { year, week } = weekOf(number)
        const monday = mondayOf(year, week)
        expect(weekdayOf(monday)).toBe(1)
        expect(number - monday).toBeGreaterThanOrEqual(0)
        expect(number - monday).toBeLessThan(7)
        expect(week).toBeLessThanOrEqual(weeksIn(year))
      }),
      { seed: 2, numRuns: 1000 },
    )
  })
})

test.each([
  [2000, true],
  [1900, false],
  [2024, true],
  [2023, false],
  [0, true],
])('the year %d has a 29 February: %s', (year, isLeap) => {
  expect(isLeapYear(year)).toBe(isLeap)
  expect(isRealDay(2, 29, year)).toBe(isLeap)
})

test('February has 29 days where the year is not known, and no month has 0', () => {
  expect(monthLength(2)).toBe(29)
  expect(monthLength(13)).toBe(0)
  expect(isRealDay(6, 31)).toBe(false)
  expect(isRealDay(5, 0)).toBe(false)
})
