import { expect, test } from 'vitest'
import { countWords } from '@/lib/text/count-words'

test.each([
  ['', 0],
  [' … – ! ', 0],
  ['She is 39.', 3],
  ['The King’s twenty-first, in the U.K.', 6],
  ['It cost £2.5 million: 1,080 people came.', 7],
  ['Straße, naïve, Москва', 3],
])('counts the words of %j: %i', (text, words) => {
  expect(countWords(text)).toBe(words)
})
