import { MONTHS, SEASONS, WEEKDAYS } from '@/lib/calendar/names'
import { DECADE_WORDS } from '@/lib/text/number-lists'
import { bareWord, type Anchor } from '../find-near'

export const MONTH_WORDS: Anchor = [...MONTHS.keys()]
export const WEEKDAY_WORDS: Anchor = [...WEEKDAYS.keys()]
export const SEASON_WORDS: Anchor = [...SEASONS.keys()]
export const DECADES: Anchor = [...DECADE_WORDS.keys()]
export const CENTURIES: Anchor = ['century', 'centuries']
export const UNIT_WORDS: Anchor =
  `day days week weeks weekend fortnight fortnights month months quarter quarters year years decade decades century
  centuries midyear`.split(/\s+/)
export const PERIOD_WORDS: Anchor = [...UNIT_WORDS, ...SEASON_WORDS]
export const QUARTERS: Anchor = ['quarter']
export const HALVES: Anchor = ['half']
export const ALIKE_WORDS: Anchor = 'same comparable corresponding like similar'.split(' ')
export const DAY_WORDS: Anchor =
  'today tonight yesterday tomorrow night morning afternoon evening'.split(' ')
export const TIMES: Anchor = ['time', 'date']

/** The last words of names of days. */
export function lastWords(names: readonly string[]): Anchor {
  return [...new Set(names.map((name) => bareWord(name.replace(/^.*[ -]/, ''))))]
}
