import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '@/lib/calendar/days'
import { easterSunday, movingDay, MOVING_DAYS, nthWeekday } from '@/lib/calendar/moving-days'

function dateOf(number: number | undefined): string {
  return number === undefined ? '' : Temporal.PlainDate.from(dayOfNumber(number)).toString()
}

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('of %d is %s', (year, date) => {
    expect(dateOf(easterSunday(year))).toBe(date)
  })
})

describe('nthWeekday', () => {
  it('is the day that Temporal counts to', () => {
    const anyYear = fc.integer({ min: 1900, max: 2100 })
    const anyMonth = fc.integer({ min: 1, max: 12 })
    const anyWeekday = fc.integer({ min: 1, max: 7 })
    const anyNth = fc.constantFrom(1, 2, 3, 4, -1)
    fc.assert(
      fc.property(anyYear, anyMonth, anyWeekday, anyNth, (year, month, weekday, nth) => {
        const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
        const days = Array.from({ length: daysInMonth }, (_, day) =>
          Temporal.PlainDate.from({ year, month, day: day + 1 }),
        ).filter(({ dayOfWeek }) => dayOfWeek === weekday)
        const counted = days.at(nth === -1 ? -1 : nth - 1)
        expect(dateOf(nthWeekday(year, month, weekday, nth))).toBe(counted?.toString())
      }),
      { seed: 11, numRuns: 200 },
    )
  })
})

describe('movingDay', () => {
  it.each([
    ['good friday', 1998, '1998-04-10'],
    ['easter monday', 2023, '2023-04-10'],
    ['ash wednesday', 2024, '2024-02-14'],
    ['whit monday', 2023, '2023-05-29'],
    ['mothering sunday', 2023, '2023-03-19'],
    ["mother's day", 2023, '2023-05-14'],
    ['martin luther king day', 1998, '1998-01-19'],
    ['memorial day', 2023, '2023-05-29'],
    ['labor day', 1998, '1998-09-07'],
    ['election day', 2016, '2016-11-08'],
    ['thanksgiving', 1999, '1999-11-25'],
    ['canadian thanksgiving', 2023, '2023-10-09'],
    ['remembrance sunday', 2023, '2023-11-12'],
  ])('%s %d is %s', (name, year, date) => {
    expect(dateOf(movingDay(name, year))).toBe(date)
  })

  it('has a rule for every name it gives, and none for another', () => {
    expect(MOVING_DAYS.filter((name) => movingDay(name, 2023) === undefined)).toEqual([])
    expect(movingDay('ramadan', 2023)).toBeUndefined()
  })
})
