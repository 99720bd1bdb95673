import { formatDay } from '@/components/ui/format-day'
import type { FactMark } from '@/lib/review/findings'

const DURATION = /^P(?<count>\d+)(?<unit>[YMWD])$/
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** What a mark means, where its own words do not say it: `tomorrow` as a day, `four` as `4 years`. */
export function sayValue({ kind, text, value }: FactMark, language: string): string | undefined {
  const said = kind === 'date' ? sayDate(value, language) : sayDuration(value)
  return said === '' || said.toLowerCase() === text.toLowerCase() ? undefined : said
}

/** Only whole days and months have words that everybody reads in one way. */
function sayDate(value: string, language: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? formatDay(value, language) : ''
}

function sayDuration(value: string): string {
  const { count, unit } = DURATION.exec(value)?.groups ?? {}
  const word = UNITS[unit ?? '']
  if (count === undefined || word === undefined) return value
  return `${count} ${word}${count === '1' ? '' : 's'}`
}
