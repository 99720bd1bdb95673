import { MONTHS, SEASONS, WEEKDAYS } from '@/lib/calendar/names'
import { CARDINALS, DECADE_WORDS, ORDINALS, SCALES } from '@/lib/text/number-lists'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { boundedDistance } from './edit-distance'
import { FILLERS } from './fillers'
import { remember } from './remember'

const UNIT_WORDS = [
  'years',
  'months',
  'weeks',
  'percent',
  'hundred',
  'dozen',
  'century',
  'centuries',
  'quarter',
]
const NUMBER_WORDS = [...CARDINALS.keys(), ...SCALES.keys(), 'hundred', 'dozen', 'quarter']

/** The closed lists, in the order in which a misspelt word is looked for in them. */
const LISTS = {
  number: [NUMBER_WORDS, [...ORDINALS.keys(), ...DECADE_WORDS.keys(), ...UNIT_WORDS]],
  date: [
    [...MONTHS.keys(), ...WEEKDAYS.keys()],
    [...SEASONS.keys(), ...NUMBER_WORDS, ...ORDINALS.keys(), ...DECADE_WORDS.keys(), ...UNIT_WORDS],
  ],
} as const

const VALID: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...DECADE_WORDS.keys(),
  ...NUMBER_WORDS,
  ...UNIT_WORDS,
  'year', 'month', 'week', 'day', 'days', 'hour', 'hours', 'minute', 'minutes', 'mouth', 'heaven', 'eighths',
]) // prettier-ignore

const SHORTEST = 5
const SHORTEST_FOR_TWO = 9

/**
 * Folded text with the misspelt words of a closed list mended, or undefined if none is near exactly one listed word.
 * A word that is itself on a list, or an ordinary word, is never taken for another.
 */
export function mendMisspelling(folded: string, list: keyof typeof LISTS): string | undefined {
  let isMended = false
  const mended = folded.replace(/\p{L}{4,14}/gu, (word) => {
    const near = VALID.has(word) || FILLERS.has(word) ? '' : nearestListed(word, list)
    isMended ||= near !== ''
    return near || word
  })
  return isMended ? mended : undefined
}

/** The one listed word that is nearest, or an empty string: the same words are misspelt again and again. */
const nearestListed = remember(5_000, (word, list) => {
  if (isOrdinaryWord(word)) return ''
  for (const listed of list === 'date' ? LISTS.date : LISTS.number) {
    const near = nearest(word, listed)
    if (near.length > 0) return near.length === 1 ? (near[0] ?? '') : ''
  }
  return ''
})

/** Every listed word at the least distance, if that is within what its length allows. */
function nearest(word: string, list: readonly string[]): readonly string[] {
  let least = 3
  let near: string[] = []
  for (const listed of list) {
    if (listed.length < SHORTEST || Math.abs(listed.length - word.length) > 2) continue
    const most = listed.length >= SHORTEST_FOR_TWO ? 2 : 1
    const distance = boundedDistance(word, listed, Math.min(most, least))
    if (distance === undefined || distance > least) continue
    near = distance < least ? [listed] : [...near, listed]
    least = distance
  }
  return near
}
