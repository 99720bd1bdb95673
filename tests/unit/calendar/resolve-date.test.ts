import { describe, expect, test } from 'vitest'
import type { DateReading } from '@/lib/calendar/date-reading'
import { dayNumber } from '@/lib/calendar/days'
import { formatEdtf } from '@/lib/calendar/edtf'
import { resolveDate, resolveRelative } from '@/lib/calendar/resolve-date'

describe('resolveDate', () => {
  test.each<[reading: DateReading, year: number | undefined, date: string | undefined]>([
    [{ day: 14, month: 11, year: 2023 }, undefined, '2023-11-14'],
    [{ day: 14, month: 11 }, 2023, '2023-11-14'],
    [{ day: 14, month: 11 }, undefined, undefined],
    [{ day: 29, month: 2 }, 2023, undefined],
    [{ month: 5, year: 2023 }, undefined, '2023-05'],
    [{ decade: 196 }, undefined, '196X'],
    [{ season: 22 }, 2023, '2023-22'],
    [{ week: 53, year: 2023 }, undefined, undefined],
    [{ weekOf: 'from', day: 20, month: 11, year: 2023 }, undefined, '2023-W47'],
    [{ weekOf: 'of', day: 22, month: 11, year: 2023 }, undefined, '2023-W47'],
    [{ weekOf: 'from', day: 22, month: 11, year: 2023 }, undefined, undefined],
    [{ weekday: 2 }, 2023, undefined],
  ])('makes %j in the year %j %j', (reading, year, date) => {
    const resolved = resolveDate(reading, year)
    expect(resolved && formatEdtf(resolved)).toBe(date)
  })
})

describe('resolveRelative', () => {
  const wednesday = dayNumber({ year: 2023, month: 11, day: 15 })
  test.each<[reading: DateReading, dates: string]>([
    [{ relative: { unit: 'day', offset: -1 } }, '2023-11-14'],
    [{ relative: { unit: 'week', offset: 1 } }, '2023-W47'],
    [{ relative: { unit: 'month', offset: -11 } }, '2022-12'],
    [{ relative: { unit: 'year', offset: -1 } }, '2022'],
    [{ relative: { unit: 'named', step: -1 }, weekday: 2 }, '2023-11-14 2023-11-07'],
    [{ relative: { unit: 'named', step: 1 }, weekday: 4 }, '2023-11-16 2023-11-23'],
    [{ relative: { unit: 'named', step: 0 }, weekday: 1 }, '2023-11-13 2023-11-20'],
    [{ relative: { unit: 'named', step: -1 }, month: 5 }, '2023-05 2022-05'],
    [{ relative: { unit: 'named', step: 1 }, season: 22 }, '2024-22 2023-22'],
    [{ weekday: 2 }, ''],
  ])('takes %j for %j', (reading, dates) => {
    expect(resolveRelative(reading, wednesday).map(formatEdtf).join(' ')).toBe(dates)
  })
})
