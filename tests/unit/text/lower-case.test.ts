import { expect, it } from 'vitest'
import { lowerCase } from '@/lib/text/lower-case'

it.each([
  ['Sussex', 'sussex'],
  ['The Duke’s', "the duke's"],
  ['O’Brien’s', "o'brien's"],
  ["O'Brien", "o'brien"],
])('makes “%s” “%s”', (words, lower) => {
  expect(lowerCase(words)).toBe(lower)
})
