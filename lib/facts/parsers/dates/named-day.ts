import { NAMED_DAYS } from '@/lib/calendar/names'
import { dateParser } from './date-parser'
import { BLANK, YEAR } from './date-words'

/** Days that have a fixed date in one country only, or that the calendar room does not need. */
const MORE: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's", [1, 1]], ['independence day', [7, 4]], ['bastille day', [7, 14]], ['veterans day', [11, 11]],
  ['remembrance day', [11, 11]], ['armistice day', [11, 11]], ['burns night', [1, 25]], ['australia day', [1, 26]],
  ['anzac day', [4, 25]], ['canada day', [7, 1]], ['guy fawkes night', [11, 5]], ['groundhog day', [2, 2]],
  ['international women’s day', [3, 8]], ["international women's day", [3, 8]],
]) // prettier-ignore
const DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ...NAMED_DAYS,
  ...MORE,
])

const NAMES = [...DAYS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) =>
    name.replace(/(^|[ ])\p{Ll}/gu, (letter) => letter.toUpperCase()).replace("'", "['’]"),
  )
  .join('|')
const PATTERN = `(?<![\\p{L}\\d])(?<name>${NAMES})(?:,?${BLANK}(?<year>${YEAR}))?(?!\\p{L})`

/** `Christmas Day`, `New Year's Eve 1999`. */
export const namedDay = dateParser(
  'named-day',
  new RegExp(PATTERN, 'gu'),
  ({ groups, reading, end }) => {
    const found = DAYS.get((groups['name'] ?? '').toLowerCase().replace('’', "'"))
    // "Christmas cards" are of no day.
    if (
      !found ||
      /^ (?:\p{Ll}+s|tree|card|dinner|party|present|shopping|market|carol|decorations?)\b/u.test(
        reading.text.slice(end, end + 15),
      )
    )
      return undefined
    const { year } = groups
    return { month: found[0], day: found[1], ...(year === undefined ? {} : { year: Number(year) }) }
  },
)
