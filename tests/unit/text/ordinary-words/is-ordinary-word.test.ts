import { expect, test } from 'vitest'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'

test.each(['horse', 'spare', 'colour', 'color', 'running', 'aardvark'])('knows %s', (word) => {
  expect(isOrdinaryWord(word)).toBe(true)
})

test.each(['clarance', 'leeds', 'xqz', '', 'novmber'])('does not know %j', (word) => {
  expect(isOrdinaryWord(word)).toBe(false)
})
