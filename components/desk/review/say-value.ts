import { formatDay } from '@/components/ui/format-day'
import type { FactMark } from '@/lib/review/findings'
import { sayQuantity } from './say-quantity'

const DURATION = /^P(?<count>\d+)(?<unit>[YMWD])$/
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }

/** What a mark means, where its own words do not say it: `tomorrow` as a day, `four` as `4 years`, `2 hours 20 minutes` as `140 minutes`. */
export function sayValue(mark: FactMark, language: string): string | undefined {
  const said = sayWhole(mark, language)
  const { text } = mark
  return said === '' || said.toLowerCase() === text.toLowerCase() ? undefined : said
}

function sayWhole({ kind, value, unit = '' }: FactMark, language: string): string {
  if (kind === 'date') return sayDate(value, language)
  return kind === 'number' ? sayQuantity(value, unit, language) : sayDuration(value)
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
