import type { DateUnit } from '../../date-said'

const UNITS: ReadonlyMap<string, DateUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** The unit that a word in the singular or plural names. */
export function unitOf(word = ''): DateUnit {
  const lower = word.toLowerCase()
  return UNITS.get(lower.replace(/s$/, '')) ?? (lower === 'centuries' ? 'century' : 'day')
}

/** "a week later" hangs on what was told; "a year earlier" may as well be counted from the article. */
export function lastOf(unit: DateUnit): 'told' | 'either' {
  return unit === 'day' || unit === 'week' || unit === 'weekend' ? 'told' : 'either'
}
