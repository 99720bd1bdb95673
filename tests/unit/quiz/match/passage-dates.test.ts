import { describe, expect, test } from 'vitest'
import { formatEdtf } from '@/lib/calendar/edtf'
import { passageDates, publishedDay, publishedYear } from '@/lib/quiz/match/passage-dates'

function dates(passage: string, published?: string): readonly string[] {
  return passageDates({ passage, published, language: 'en-GB' }).map((found) =>
    found.dates.map(formatEdtf).join(' '),
  )
}

describe('passageDates', () => {
  test.each<[passage: string, dates: readonly string[]]>([
    ['He called on Tuesday.', ['2023-11-14']],
    ['It is released on Thursday.', ['2023-11-16 2023-11-09']],
    ['It will open on Saturday.', ['2023-11-18']],
    ['It was on Saturday.', ['2023-11-18 2023-11-11']],
    ['The café opens on Sunday.', ['2023-11-12 2023-11-19']],
    ['He flew over for it in May.', ['2023-05']],
    ['It is in May.', ['2023-05 2024-05']],
    ['He may march in the sun.', []],
    ['They will speak next week.', ['2023-W47']],
    ['It ended on 11 November 1918.', ['1918-11-11']],
    ['It sold 1,500 copies at 2.5 pounds.', []],
  ])('finds in %j %j', (passage, found) => {
    expect(dates(passage, '2023-11-15')).toEqual(found)
  })

  test('resolves nothing relative without a day of publication', () => {
    expect(dates('He called on Tuesday and left in 2023.')).toEqual(['', '2023'])
  })
})

test.each([
  ['2023-11-15', 19676, 2023],
  ['2023-11-15T10:00:00Z', 19676, 2023],
  ['2023', undefined, 2023],
  ['yesterday', undefined, undefined],
  [undefined, undefined, undefined],
])('reads the publication %j', (published, day, year) => {
  expect(publishedDay(published)).toBe(day)
  expect(publishedYear(published)).toBe(year)
})
