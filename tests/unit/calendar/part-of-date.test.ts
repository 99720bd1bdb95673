import { expect, test } from 'vitest'
import { dayOfNumber } from '@/lib/calendar/days'
import { formatEdtf, parseEdtf } from '@/lib/calendar/edtf'
import { daysOfPart } from '@/lib/calendar/part-of-date'

test.each<[text: string, part: 'early' | 'mid' | 'late', days: string | undefined]>([
  ['2023-02', 'early', '2023-02-01 2023-02-10'],
  ['2023-02', 'mid', '2023-02-11 2023-02-20'],
  ['2023-02', 'late', '2023-02-21 2023-02-28'],
  ['2023', 'mid', '2023-05-01 2023-08-31'],
  ['198X', 'early', '1980-01-01 1983-12-31'],
  ['18XX', 'late', '1867-01-01 1899-12-31'],
  ['2023-22', 'late', undefined],
])('of %j the %s part is %j', (text, part, days) => {
  const date = parseEdtf(text)
  const span = date && daysOfPart(date, part)
  const ends = span && [span.first, span.last]
  expect(ends?.map((one) => formatEdtf({ precision: 'day', ...dayOfNumber(one) })).join(' ')).toBe(
    days,
  )
})
