import { expect, test } from 'vitest'
import { toBritishSpelling } from '@/lib/text/british-spelling'

test.each([
  ['color', 'colour'],
  ['colors', 'colours'],
  ['favorite', 'favorite'],
  ['center', 'centre'],
  ['organized', 'organised'],
  ['organization', 'organisation'],
  ['prize', 'prize'],
  ['size', 'size'],
  ['seized', 'seized'],
  ['for', 'for'],
  ['colour', 'colour'],
])('writes %s as %s', (word, british) => {
  expect(toBritishSpelling(word)).toBe(british)
})
