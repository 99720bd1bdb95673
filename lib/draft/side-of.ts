import { parseEdtf } from '@/lib/calendar/edtf'
import { daysOf } from '@/lib/calendar/partial-date'

/**
 * On which side of the day on which the article came out a date lies: EDTF both. The day itself is of the past. Undefined
 * where the date holds that day, or one of the two is not known.
 */
export function sideOf(
  value: string,
  published: string | undefined,
): 'past' | 'future' | undefined {
  const [date, day] = [value, published ?? ''].map((edtf) => {
    const parsed = parseEdtf(edtf)
    return parsed && daysOf(parsed)
  })
  if (!date || !day) return undefined
  if (date.last <= day.first) return 'past'
  return date.first > day.last ? 'future' : undefined
}
