import { describe, expect, test } from 'vitest'
import { foldDate } from '@/lib/calendar/fold-date'
import { readDates } from '@/lib/calendar/read-dates'

function read(text: string, language = 'en-GB', gap = Infinity): string {
  return readDates(foldDate(text), language, gap)
    .mentions.map(({ joint, reading }) => {
      const fields = Object.entries(reading).map(
        ([name, value]) => `${name} ${JSON.stringify(value)}`,
      )
      return (joint ? `${joint}: ` : '') + fields.join(', ')
    })
    .join(' | ')
}

describe('readDates', () => {
  test.each<[text: string, said: string]>([
    ['14 November 2023', 'day 14, month 11, year 2023'],
    ['November 14th, 2023', 'month 11, day 14, year 2023'],
    ['Tuesday the 14th', 'weekday 2, day 14'],
    ['03/04/1988', 'year 1988, day 3, month 4, swapped {"day":4,"month":3}'],
    ['31/04/2023', 'year 2023, day 31, month 4, isUnreal true'],
    ['14.11.23', 'shortYear 23, day 14, month 11'],
    ['the 1960s', 'decade 196'],
    ['the sixties', 'shortDecade 6'],
    ['nineteen sixties', 'decade 196'],
    ['19th century', 'century 18'],
    ['5th century BC', 'century -5'],
    ['the 1800s', 'hundreds 18'],
    ['44 BC', 'year -43'],
    ['AD 410', 'year 410'],
    ['third quarter of 2023', 'quarter 3, year 2023'],
    ['2023-W47', 'year 2023, week 47'],
    ['week beginning 20 November', 'weekOf "from", day 20, month 11'],
    ['summer of 1969', 'season 22, year 1969'],
    ['mid-September', 'month 9, part "mid"'],
    ['about 1850', 'year 1850, hedge "about"'],
    ['c. 1850', 'year 1850, hedge "about"'],
    ['nineteen eighty-eight', 'year 1988'],
    ['twenty oh eight', 'year 2008'],
    ['two thousand and eight', 'year 2008'],
    ['November fourteen nineteen eighty-eight', 'month 11, day 14, year 1988'],
    ['Christmas Day 2023', 'month 12, day 25, year 2023'],
    ['yesterday', 'relative {"unit":"day","offset":-1}'],
    ['two weeks ago', 'relative {"unit":"week","offset":-2}'],
    ['last Tuesday', 'relative {"unit":"named","step":-1}, weekday 2'],
    ['14-16 November 2023', 'bare 14 | -: day 16, month 11, year 2023'],
    ['July-September 2023', 'month 7 | to: month 9, year 2023'],
    ['1914-18', 'year 1914 | -: bare 18'],
    ['May or June', 'month 5 | or: month 6'],
    ['at 3pm on Tuesday at 10:30', 'weekday 2'],
    ['nothing of the kind', ''],
  ])('reads %j as %j', (text, said) => {
    expect(read(text)).toBe(said)
  })

  test('reads digits in the order of the language', () => {
    expect(read('09/11/2001', 'en-US')).toBe(
      'year 2001, day 11, month 9, swapped {"day":9,"month":11}',
    )
    expect(read('09/24/2024')).toBe('year 2024, day 24, month 9')
  })

  test('parts what other words stand between, where no gap is allowed', () => {
    expect(read('On Tuesday he paid for May', 'en-GB', 0)).toBe('weekday 2 | month 5')
    expect(read('in May, 39 people', 'en-GB', 0)).toBe('month 5 | ,: bare 39')
    expect(read('It was May. 39 came', 'en-GB', 0)).toBe('month 5 | ;: bare 39')
  })
})
