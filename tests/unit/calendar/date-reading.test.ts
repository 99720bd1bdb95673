import { expect, test } from 'vitest'
import { dateOrder } from '@/lib/calendar/date-reading'

test.each([
  ['en-GB', 'dmy'],
  ['en-US', 'mdy'],
  ['en_us', 'mdy'],
  ['en', 'dmy'],
  ['de', 'dmy'],
  ['ja-JP', 'ymd'],
])('%s has the order %s', (language, order) => {
  expect(dateOrder(language)).toBe(order)
})
