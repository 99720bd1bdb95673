import { describe, expect, it } from 'vitest'
import { withoutQuotations } from '@/lib/text/without-quotations'

describe('withoutQuotations', () => {
  it.each([
    ['Who said “It’s over”?', 'Who said “”?'],
    ['Who said "no" and "yes"?', 'Who said “” and “”?'],
    ['Who said ‘It’s over’ there?', 'Who said “” there?'],
    ["Who said 'no way'?", 'Who said “”?'],
    ['Who said «non»?', 'Who said “”?'],
  ])('takes the quotation out of %j', (text, rest) => {
    expect(withoutQuotations(text)).toBe(rest)
  })

  it.each(['It’s the boys’ turn.', "It's the boys' turn.", 'Who said “no?', "Who is 6' tall?", ''])(
    'leaves %j as it is',
    (text) => {
      expect(withoutQuotations(text)).toBe(text)
    },
  )
})
