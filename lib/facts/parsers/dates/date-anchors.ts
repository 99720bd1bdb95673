import { MONTHS, SEASONS, WEEKDAYS } from '@/lib/calendar/names'
import { DECADE_WORDS } from '@/lib/text/number-lists'
import type { Span } from '@/lib/text/span'
import type { Reading } from '../../types'

/** Words of which every match of a pattern has one; the empty word stands for any figure. */
export type Anchor = readonly string[]

const FIGURE = ''
export const FIGURES: Anchor = [FIGURE]
export const MONTH_WORDS: Anchor = [...MONTHS.keys()]
export const WEEKDAY_WORDS: Anchor = [...WEEKDAYS.keys()]
export const SEASON_WORDS: Anchor = [...SEASONS.keys()]
export const DECADES: Anchor = [...DECADE_WORDS.keys()]
export const CENTURIES: Anchor = ['century']
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
  return [...new Set(names.map((name) => bare(name.replace(/^.*[ -]/, ''))))]
}

/** Tokens around an anchor that a match can reach over, and that its pattern can look back or ahead over. */
const BEFORE = 14
const AFTER = 18

const places = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>()

/** The stretches of the text around such words, in order and apart: what lies outside holds no match. */
export function windowsAround(reading: Reading, anchor: Anchor): readonly Span[] {
  const { tokens } = reading
  const found = placesIn(reading)
  const at = anchor.flatMap((word) => found.get(word) ?? [])
  const windows: { start: number; end: number; last: number }[] = []
  for (const index of anchor.length > 1 ? at.sort((a, b) => a - b) : at) {
    const first = Math.max(0, index - BEFORE)
    const last = Math.min(tokens.length - 1, index + AFTER)
    const end = tokens[last]?.end ?? 0
    const open = windows.at(-1)
    if (open && first <= open.last + 1) Object.assign(open, { end, last })
    else windows.push({ start: tokens[first]?.start ?? 0, end, last })
  }
  return windows
}

/** Where each word stands, by index of token. */
function placesIn(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const known = places.get(reading)
  if (known) return known
  const found = new Map<string, number[]>()
  for (const [index, token] of reading.tokens.entries()) {
    if (token.kind === 'sign') continue
    const word = token.kind === 'number' ? FIGURE : bare(token.lower)
    const at = found.get(word)
    if (at) at.push(index)
    else found.set(word, [index])
  }
  places.set(reading, found)
  return found
}

function bare(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}
