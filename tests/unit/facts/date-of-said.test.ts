import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { MONTH_NAMES } from '@/lib/calendar/month-names'
import { WEEKDAYS } from '@/lib/calendar/names'
import { foundIn } from '@/tests/support/found-in'

type Day = Temporal.PlainDate

const SEED = { seed: 1723, numRuns: 300 }
const DAY_NAMES = [...WEEKDAYS.keys()]
  .filter((name) => name.endsWith('day'))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))

const anyDay = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }))
const anyWeekday = fc.integer({ min: 1, max: 7 })
const anyMonth = fc.integer({ min: 1, max: 12 })
const anyCount = fc.integer({ min: 2, max: 400 })

/** The value of the last date of a text that came out on that day. */
function valueOf(text: string, published: Day): string | undefined {
  return foundIn(text, 'date', published.toString()).at(-1)?.[1]
}

/** The nearest such weekday: from that day on, one way or the other. */
function nearest(day: Day, weekday: number, way: 1 | -1): Day {
  return day.dayOfWeek === weekday ? day : nearest(day.add({ days: way }), weekday, way)
}

function weekdayName(weekday: number): string {
  return DAY_NAMES[weekday - 1] ?? ''
}

function week(day: Day): string {
  return `${day.yearOfWeek ?? ''}-W${String(day.weekOfYear ?? '').padStart(2, '0')}`
}

function month(day: Day): string {
  return day.toPlainYearMonth().toString()
}

function quarter(day: Day): string {
  return `${day.year}-Q${Math.ceil(day.month / 3)}`
}

/** The same words in a text of any day mean what the calendar of `temporal-polyfill` says. */
function holds(textAndValue: (published: Day) => readonly [text: string, value: string]): void {
  fc.assert(
    fc.property(anyDay, (published) => {
      const [text, value] = textAndValue(published)
      expect([text, valueOf(text, published)]).toEqual([text, value])
    }),
    SEED,
  )
}

describe('a date by its distance from the day of publication is what Temporal makes of it', () => {
  it.each<[text: string, value: (published: Day) => string]>([
    ['He called today.', (day) => day.toString()],
    ['He called yesterday.', (day) => day.subtract({ days: 1 }).toString()],
    ['He called the day before yesterday.', (day) => day.subtract({ days: 2 }).toString()],
    ['He will call tomorrow.', (day) => day.add({ days: 1 }).toString()],
    ['He called last week.', (day) => week(day.subtract({ weeks: 1 }))],
    ['He called this week.', (day) => week(day)],
    ['He will call next week.', (day) => week(day.add({ weeks: 1 }))],
    ['He called the week before last.', (day) => week(day.subtract({ weeks: 2 }))],
    ['He called last month.', (day) => month(day.subtract({ months: 1 }))],
    ['He will call next month.', (day) => month(day.add({ months: 1 }))],
    ['Sales fell last quarter.', (day) => quarter(day.subtract({ months: 3 }))],
    ['Sales will fall next quarter.', (day) => quarter(day.add({ months: 3 }))],
    ['He called last year.', (day) => String(day.year - 1)],
    ['He will call next year.', (day) => String(day.year + 1)],
    ['He called a month ago today.', (day) => day.subtract({ months: 1 }).toString()],
    ['He called a year ago today.', (day) => day.subtract({ years: 1 }).toString()],
    ['He called a year ago this month.', (day) => month(day.subtract({ years: 1 }))],
  ])('%s', (text, value) => {
    holds((published) => [text, value(published)])
  })

  it.each<[unit: 'days' | 'weeks' | 'months' | 'years', value: (day: Day) => string]>([
    ['days', (day) => day.toString()],
    ['weeks', week],
    ['months', month],
    ['years', (day) => String(day.year)],
  ])('any number of %s ago', (unit, value) => {
    fc.assert(
      fc.property(anyDay, anyCount, (published, count) => {
        const then = published.subtract({ [unit]: count })
        expect(valueOf(`He called ${count} ${unit} ago.`, published)).toBe(value(then))
      }),
      SEED,
    )
  })
})

describe('a weekday is the one that Temporal finds', () => {
  it.each<[words: string, value: (published: Day, weekday: number) => Day]>([
    ['He called on', (day, weekday) => nearest(day, weekday, -1)],
    ['He called last', (day, weekday) => nearest(day.subtract({ days: 1 }), weekday, -1)],
    ['He will call on', (day, weekday) => nearest(day, weekday, 1)],
    // Tomorrow is never "next Tuesday".
    [
      'He will call next',
      (day, weekday) => {
        const next = nearest(day.add({ days: 1 }), weekday, 1)
        return next.equals(day.add({ days: 1 })) ? next.add({ weeks: 1 }) : next
      },
    ],
  ])('%s Tuesday', (words, value) => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (published, weekday) => {
        const text = `${words} ${weekdayName(weekday)}.`
        expect([text, valueOf(text, published)]).toEqual([
          text,
          value(published, weekday).toString(),
        ])
      }),
      SEED,
    )
  })

  it('the following Tuesday, after a date that was told', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (told, weekday) => {
        const text = `It sank on ${told.day} ${MONTH_NAMES[told.month - 1] ?? ''} ${told.year}. The following ${weekdayName(weekday)} it was found.`
        const found = nearest(told.add({ days: 1 }), weekday, 1)
        expect(valueOf(text, told.add({ years: 1 }))).toBe(found.toString())
      }),
      SEED,
    )
  })

  it('Friday the 13th', () => {
    holds((published) => {
      const ofMonths = Array.from({ length: 40 }, (_, back) =>
        published.subtract({ months: back }).with({ day: 13 }),
      )
      const last = ofMonths.find(
        (day) => day.dayOfWeek === 5 && Temporal.PlainDate.compare(day, published) <= 0,
      )
      return ['Shares fell on Friday the 13th.', last?.toString() ?? '']
    })
  })
})

describe('a day and its month without a year', () => {
  it('is the last such day before the article, where the verb looks back', () => {
    fc.assert(
      fc.property(anyDay, anyMonth, fc.integer({ min: 1, max: 28 }), (published, number, day) => {
        const ofThisYear = Temporal.PlainDate.from({ year: published.year, month: number, day })
        const isOver = Temporal.PlainDate.compare(ofThisYear, published) <= 0
        const value = isOver ? ofThisYear : ofThisYear.subtract({ years: 1 })
        const text = `It opened on ${day} ${MONTH_NAMES[number - 1] ?? ''}.`
        expect(valueOf(text, published)).toBe(value.toString())
      }),
      SEED,
    )
  })

  it('is of the year in which it was that weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (published, days) => {
        const told = published.subtract({ days })
        const text = `It opened on ${weekdayName(told.dayOfWeek)}, ${MONTH_NAMES[told.month - 1] ?? ''} ${told.day}.`
        expect(valueOf(text, published)).toBe(told.toString())
      }),
      SEED,
    )
  })
})

describe('a date counted from the one told before it', () => {
  const published = Temporal.PlainDate.from('2100-06-15')

  it.each<[unit: 'days' | 'weeks' | 'months' | 'years', value: (day: Day) => string]>([
    ['days', (day) => day.toString()],
    ['weeks', week],
    ['months', month],
    ['years', (day) => String(day.year)],
  ])('any number of %s later', (unit, value) => {
    fc.assert(
      fc.property(anyDay, anyCount, (told, count) => {
        const text = `It began on ${told.day} ${MONTH_NAMES[told.month - 1] ?? ''} ${told.year}. It ended ${count} ${unit} later.`
        expect(valueOf(text, published)).toBe(value(told.add({ [unit]: count })))
      }),
      SEED,
    )
  })

  it.each<[words: string, value: (day: Day) => string]>([
    ['The same day', (day) => day.toString()],
    ['The next day', (day) => day.add({ days: 1 }).toString()],
    ['The previous day', (day) => day.subtract({ days: 1 }).toString()],
    ['That year', (day) => String(day.year)],
    ['The following month', (day) => month(day.add({ months: 1 }))],
  ])('%s', (words, value) => {
    fc.assert(
      fc.property(anyDay, (told) => {
        const text = `It began on ${told.day} ${MONTH_NAMES[told.month - 1] ?? ''} ${told.year}. ${words} it grew.`
        expect(valueOf(text, published)).toBe(value(told))
      }),
      SEED,
    )
  })
})
