import { describe, expect, test } from 'vitest'
import { parseNumberWords, readNumberWords } from '@/lib/text/number-words'

function value(text: string): number | undefined {
  const read = parseNumberWords(text)
  return read && Number(read.numerator) / Number(read.denominator)
}

describe('parseNumberWords', () => {
  test.each<[text: string, value: number | undefined]>([
    ['three and three quarter', 3.75],
    ['three and three quarters', 3.75],
    ['two and two third', undefined],
    ['zero', 0],
    ['four', 4],
    ['nineteen', 19],
    ['thirty-nine', 39],
    ['one hundred and one', 101],
    ['one hundred one', 101],
    ['a hundred', 100],
    ['fifteen hundred', 1500],
    ['one thousand and eighty', 1080],
    ['twenty-one thousand three hundred and five', 21_305],
    ['two million three hundred thousand', 2_300_000],
    ['two and a half million', 2_500_000],
    ['two point five million', 2_500_000],
    ['a million and a half', 1_500_000],
    ['half a million', 500_000],
    ['three quarters of a million', 750_000],
    ['three thousand million', 3_000_000_000],
    ['one trillion', 1_000_000_000_000],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['half', 0.5],
    ['two thirds', 2 / 3],
    ['three quarters', 0.75],
    ['two and three quarters', 2.75],
    ['third', 3],
    ['twenty-third', 23],
    ['one hundred and first', 101],
    ['thousandth', 1000],
    ['four and five', undefined],
    ['nineteen eighty-four', undefined],
    ['ten one', undefined],
    ['twenty twenty', undefined],
    ['one hundred and two hundred', undefined],
    ['and four', undefined],
    ['a', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, expected) => {
    expect(value(text)).toBe(expected)
  })
})

describe('readNumberWords', () => {
  test.each<[text: string, end: number | undefined, form: string | undefined]>([
    ['four and five', 1, 'cardinal'],
    ['half the people', 1, 'part'],
    ['one second', 1, 'cardinal'],
    ['second place', 1, 'ordinal'],
    ['people', undefined, undefined],
  ])('reads the start of %j', (text, end, form) => {
    const read = readNumberWords(text.split(' '), 0)
    expect([read?.end, read?.form]).toEqual([end, form])
  })
})
