import { MONTH_NAMES } from '@/lib/calendar/month-names'
import type { PartialDate } from '@/lib/calendar/partial-date'
import { dayNumber } from '@/lib/calendar/days'
import type { DateMention } from '@/lib/facts/types'

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const SAID_WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/**
 * A date as a choice or a key has it: `Tuesday 14 November 2023` where the article names the weekday, and names it
 * right, `May 2023`.
 */
export function formatDate(date: PartialDate, mention: Pick<DateMention, 'text'>): string {
  switch (date.precision) {
    case 'day': {
      const plain = `${date.day} ${MONTH_NAMES[date.month - 1] ?? ''} ${date.year}`
      const weekday = weekdayOf(date)
      return SAID_WEEKDAY.exec(mention.text)?.[0] === weekday ? `${weekday} ${plain}` : plain
    }
    case 'month':
      return `${MONTH_NAMES[date.month - 1] ?? ''} ${date.year}`
    case 'year':
      return String(date.year)
    case 'decade':
      return `${date.decade}0s`
    default:
      return mention.text
  }
}

function weekdayOf(date: {
  readonly year: number
  readonly month: number
  readonly day: number
}): string {
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? ''
}
