import { formatDay } from '@/components/ui/format-day'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long before `now` something happened, both in milliseconds; after a month the day in words. */
export function sayAgo(then: number, now: number): string {
  const ago = now - then
  if (ago < MINUTE) return 'just now'
  if (ago < HOUR) return count(ago / MINUTE, 'minute')
  if (ago < DAY) return count(ago / HOUR, 'hour')
  if (ago < 2 * DAY) return 'yesterday'
  if (ago < 31 * DAY) return count(ago / DAY, 'day')
  return `on ${formatDay(new Date(then).toISOString().slice(0, 10), 'en-GB')}`
}

function count(much: number, unit: string): string {
  const whole = Math.floor(much)
  return whole === 1 ? `1 ${unit} ago` : `${String(whole)} ${unit}s ago`
}
