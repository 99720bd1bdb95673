import { describe, expect, test } from 'vitest'
import { numeralStyle } from '@/lib/text/numerals'
import { tokenise } from '@/lib/text/tokens'

describe('tokenise', () => {
  test.each<[text: string, tokens: string]>([
    ['4 years old', '4 years old'],
    ['75th', '75 +th'],
    ['£2.5m', '£ +2.5 +m'],
    ['1 080 people', '1 080 people'],
    ['30-40', '30 +- +40'],
    ["it's 39.", "it's 39 +."],
    ['20%', '20 +%'],
  ])('cuts %j into %j', (text, tokens) => {
    const cut = tokenise(text, numeralStyle('en'))
    expect(cut.map(({ text: one, glued }) => (glued ? `+${one}` : one)).join(' ')).toBe(tokens)
  })

  test('gives no value to separators that make no number', () => {
    expect(tokenise('1,5', numeralStyle('en'))).toEqual([
      { kind: 'numeral', text: '1,5', glued: false, value: undefined },
    ])
  })
})
