import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'

/** "may", "march", "sat", "sun", "mar" and their like say other things too. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'sat',
  'sun',
  'wed',
  'mon',
])

/** Whether folded text names a month or a weekday, so that it is a date and no number. */
export function saysCalendarWord(folded: string): boolean {
  return (folded.match(/\p{L}+/gu) ?? []).some(
    (word) => !OTHER_WORDS.has(word) && (MONTHS.has(word) || WEEKDAYS.has(word)),
  )
}
