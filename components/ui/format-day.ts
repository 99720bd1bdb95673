import { MONTH_NAMES } from '@/lib/calendar/month-names'

/** An EDTF day in the words of the article's language: `15 November 2023`, in American English `November 15, 2023`. */
export function formatDay(day: string, language: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTH_NAMES[Number(month) - 1]
  if (name === undefined) return day
  if (date === '') return `${name} ${year}`
  const isAmerican = /^en-us$/i.test(language)
  return isAmerican
    ? `${name} ${String(Number(date))}, ${year}`
    : `${String(Number(date))} ${name} ${year}`
}
