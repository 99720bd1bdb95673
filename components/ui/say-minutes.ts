import type { ReadingTime } from '@/lib/text/reading-time'

/** A range of minutes in words: `3 to 5 minutes to read`. */
export function sayMinutes({ from, to }: ReadingTime): string {
  if (to <= 1) return 'a minute to read'
  if (from === to) return `${String(to)} minutes to read`
  return `${String(from)} to ${String(to)} minutes to read`
}
