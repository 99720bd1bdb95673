import { MOVING_DAYS } from '@/lib/calendar/moving-days'
import { NAMED_DAYS } from '@/lib/calendar/names'
import type { DateSaid } from '../../date-said'
import { type Anchor } from '../find-near'
import { lastWords } from './date-anchors'
import { dateParser, type DateMatch } from './date-parser'
import { BLANK, YEAR } from './date-words'
import { STEP, stepOf } from './steps'

/** Days that have a fixed date in one country only, or that the calendar room does not need. */
const MORE: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's", [1, 1]], ['independence day', [7, 4]], ['bastille day', [7, 14]], ['veterans day', [11, 11]],
  ['remembrance day', [11, 11]], ['armistice day', [11, 11]], ['burns night', [1, 25]], ['australia day', [1, 26]],
  ['anzac day', [4, 25]], ['canada day', [7, 1]], ['guy fawkes night', [11, 5]], ['groundhog day', [2, 2]],
  ["international women's day", [3, 8]], ["all saints' day", [11, 1]], ["all souls' day", [11, 2]],
  ['epiphany', [1, 6]], ['twelfth night', [1, 5]], ['juneteenth', [6, 19]], ['fourth of july', [7, 4]],
  ["st george's day", [4, 23]], ["st. patrick's day", [3, 17]], ['may day', [5, 1]], ['d-day', [6, 6]],
]) // prettier-ignore
const FIXED: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ...NAMED_DAYS,
  ...MORE,
])

function namesPattern(names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/(^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
        .replace("'", "['’]")
        .replaceAll('.', '\\.?'),
    )
    .join('|')
}

const STEPPED = `(?<![\\p{L}\\d])(?:(?<step>${STEP})${BLANK})?`
const AFTER = `(?:(?:,|${BLANK}(?:of|in))?${BLANK}(?<year>${YEAR}))?(?!\\p{L}|${'-'}\\p{L})`
const FIXED_DAY = `${STEPPED}(?<name>${namesPattern([...FIXED.keys()])})${AFTER}`
const MOVING_DAY = `${STEPPED}(?<name>${namesPattern(MOVING_DAYS)})${AFTER}`
/** "Christmas cards", "the Easter Rising", "Thanksgiving weekend": of no one day. */
const THING =
  /^(?:['’]s?)?\s(?:tree|card|dinner|lunch|meal|feast|turkey|party|present|gift|shopping|market|carol|decoration|holiday|season|weekend|week|period|break|egg|bunny|parade|special|sale|music|song|story|classic|message|speech|sermon|service|mass|vigil|rush|bonus|club|recess|road|toll|fair|lights|Islands?|Rising|Carol|Agreement|agreement|Accords?|accords?|peace|Parade)/

function namedParser(
  name: string,
  anchor: Anchor,
  pattern: string,
  read: (match: DateMatch) => DateSaid | undefined,
): ReturnType<typeof dateParser> {
  return dateParser(name, anchor, new RegExp(pattern, 'gu'), (match) => {
    const { groups, reading, end } = match
    const { year, step } = groups
    if (year === undefined && THING.test(reading.text.slice(end, end + 20))) return undefined
    const said = read(match)
    return (
      said && { ...said, ...(year === undefined ? { step: stepOf(step) } : { year: Number(year) }) }
    )
  })
}

function nameIn({ groups }: DateMatch): string {
  return (groups['name'] ?? '').toLowerCase().replace('’', "'")
}

/** `Christmas Day`, `New Year's Eve 1999`, `last Halloween`. */
export const namedDay = namedParser(
  'named-day',
  lastWords([...FIXED.keys()]),
  FIXED_DAY,
  (match) => {
    const found = FIXED.get(nameIn(match))
    return found && { month: found[0], day: found[1] }
  },
)

/** `Easter Sunday`, `Thanksgiving 1999`, `Mother's Day`: by the rule of the country. */
export const movingDayName = namedParser(
  'moving-day',
  lastWords(MOVING_DAYS),
  MOVING_DAY,
  (match) => {
    const name = nameIn(match).replace(/\bjr\b(?!\.)/, 'jr.')
    return { movingDay: ELSEWHERE.get(`${name} ${match.reading.language.toLowerCase()}`) ?? name }
  },
)

const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["mother's day en-gb", 'mothering sunday'],
  ["mother's day en-ie", 'mothering sunday'],
  ['thanksgiving en-ca', 'canadian thanksgiving'],
  ['thanksgiving day en-ca', 'canadian thanksgiving'],
])
