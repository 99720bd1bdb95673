import { expect, test } from 'vitest'
import { saysCalendarWord } from '@/lib/quiz/match/says-calendar-word'

test.each([
  ['14 november', true],
  ['on tuesday', true],
  ['it may be 4', false],
  ['39', false],
])('%j names a month or a weekday: %s', (text, says) => {
  expect(saysCalendarWord(text)).toBe(says)
})
