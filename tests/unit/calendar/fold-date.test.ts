import { expect, test } from 'vitest'
import { foldDate } from '@/lib/calendar/fold-date'

test.each([
  ['July–September 2023', 'july to september 2023'],
  ['1960s-1970s', '1960s to 1970s'],
  ['14 November-16 November', '14 november to 16 november'],
  ['Monday - Friday', 'monday to friday'],
  ['mid-September', 'mid september'],
  ['14-Nov-2023', '14 nov 2023'],
  ['14. 11. 2023', '14.11.2023'],
  ['14 / 11 / 23', '14/11/23'],
  ['2023-11-14', '2023-11-14'],
  ['14-16 May', '14-16 may'],
])('turns %j into %j', (text, folded) => {
  expect(foldDate(text)).toBe(folded)
})
