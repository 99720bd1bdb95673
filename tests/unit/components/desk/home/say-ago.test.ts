import { expect, it } from 'vitest'
import { sayAgo } from '@/components/desk/home/say-ago'

const NOW = Date.UTC(2026, 2, 31, 12)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

it.each([
  [0, 'just now'],
  [-5 * MINUTE, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [23 * HOUR, '23 hours ago'],
  [DAY, 'yesterday'],
  [2 * DAY, '2 days ago'],
  [30 * DAY, '30 days ago'],
  [31 * DAY, 'on 28 February 2026'],
])('%d milliseconds before are %s', (ago, words) => {
  expect(sayAgo(NOW - ago, NOW)).toBe(words)
})
