import { describe, expect, it, test } from 'vitest'
import { fold } from '@/lib/text/fold'
import { isUnsure, stripWrapping } from '@/lib/quiz/match/strip-wrapping'

describe('stripWrapping', () => {
  test.each([
    ['in May', 'may'],
    ['at Clarence House', 'clarence house'],
    ['on Tuesday', 'tuesday'],
    ['it was 39', '39'],
    ['I think 39', '39'],
    ['I think it was at Clarence House, I think', 'clarence house'],
    ['the answer is London', 'london'],
    ['Answer: London', 'london'],
    ['London, obviously', 'london'],
    ["I don't know, maybe London?", 'london'],
    ["it's -5", '-5'],
    ["it's .5", '.5'],
    ['Inverness', 'inverness'],
    ['Wasps', 'wasps'],
    ['in', 'in'],
    ['it was', 'it was'],
    ['Rising', 'rising'],
  ])('leaves of %j %j', (text, left) => {
    expect(stripWrapping(fold(text))).toBe(left)
  })

  it('copes with nothing but wrapping', () => {
    const text = fold('it is , '.repeat(250))
    expect(stripWrapping(text).length).toBeGreaterThan(0)
  })
})

describe('isUnsure', () => {
  test.each([
    ["I don't know", true],
    ['I don’t know!', true],
    ['idk', true],
    ["I don't know, 39", false],
    ['London', false],
  ])('of %j is %j', (text, unsure) => {
    expect(isUnsure(fold(text))).toBe(unsure)
  })
})
