import { describe, expect, test } from 'vitest'
import { formatEdtf, parseEdtf } from '@/lib/calendar/edtf'
import { dayOfNumber } from '@/lib/calendar/days'
import { daysOf, relate } from '@/lib/calendar/partial-date'

function days(text: string): string | undefined {
  const date = parseEdtf(text)
  const span = date && daysOf(date)
  return (
    span &&
    [span.first, span.last]
      .map((number) => formatEdtf({ precision: 'day', ...dayOfNumber(number) }))
      .join(' ')
  )
}

describe('daysOf', () => {
  test.each([
    ['2023-02', '2023-02-01 2023-02-28'],
    ['2024', '2024-01-01 2024-12-31'],
    ['196X', '1960-01-01 1969-12-31'],
    ['18XX', '1800-01-01 1899-12-31'],
    ['-04XX', '-0499-01-01 -0400-12-31'],
    ['2023-Q3', '2023-07-01 2023-09-30'],
    ['2023-W47', '2023-11-20 2023-11-26'],
    ['2025-W01', '2024-12-30 2025-01-05'],
    ['1914/1918', '1914-01-01 1918-12-31'],
    ['2023-22', undefined],
  ])('of %j are %j', (text, expected) => {
    expect(days(text)).toBe(expected)
  })
})

describe('relate', () => {
  test.each([
    ['2023-11', '2023-11-14', 'part'],
    ['2023-11-14', '2023', 'whole'],
    ['2023-Q3', '2023-07/2023-09', 'same'],
    ['2023-W48', '2023-11', 'overlap'],
    ['2023', '2024', 'apart'],
    ['2023-22', '2023-22', 'same'],
    ['2023-22', '2022-22', 'apart'],
    ['2023-22', '2023', 'whole'],
    ['202X', '2023-22', 'part'],
    ['2023-22', '2023-07', 'apart'],
  ])('says how %j and %j stand: %s', (a, b, relation) => {
    const [first, second] = [parseEdtf(a), parseEdtf(b)]
    expect(first && second && relate(first, second)).toBe(relation)
  })
})
