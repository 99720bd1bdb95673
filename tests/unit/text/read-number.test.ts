import { describe, expect, test } from 'vitest'
import { numeralStyle } from '@/lib/text/numerals'
import { readNumber } from '@/lib/text/read-number'
import { tokenise } from '@/lib/text/tokens'

function read(text: string): string | undefined {
  const tokens = tokenise(text, numeralStyle('en'))
  const number = readNumber(
    tokens,
    tokens.map((token) => token.text),
    0,
  )
  if (!number) return undefined
  const value = number.value && Number(number.value.numerator) / Number(number.value.denominator)
  const rest = tokens.slice(number.end).map((token) => token.text)
  return [value, number.form, ...rest].join(' ')
}

describe('readNumber', () => {
  test.each<[text: string, read: string | undefined]>([
    ['4', '4 cardinal'],
    ['four years', '4 cardinal years'],
    ['-5', '-5 cardinal'],
    ['minus five', '-5 cardinal'],
    ['75th', '75 ordinal'],
    ['60s', '60 plural'],
    ["60's", '60 plural'],
    ['2.5m', '2500000 cardinal'],
    ['2.5 million', '2500000 cardinal'],
    ['2 1/2 million', '2500000 cardinal'],
    ['20k', '20000 cardinal'],
    ['5 m2', '5 cardinal m 2'],
    ['5 m/s', '5 cardinal m / s'],
    ['3/4', '0.75 part'],
    ['1 in 5', '0.2 part'],
    ['one out of four', '0.25 part'],
    ['3 in 2019', '3 cardinal in 2019'],
    ['1,5', ' cardinal'],
    ['years', undefined],
    ['- 5', undefined],
  ])('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
