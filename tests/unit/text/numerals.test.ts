import { describe, expect, test } from 'vitest'
import { numeralStyle, parseNumeral } from '@/lib/text/numerals'

function read(run: string, language: string): number | undefined {
  const value = parseNumeral(run, numeralStyle(language))
  return value && Number(value.numerator) / Number(value.denominator)
}

describe('parseNumeral', () => {
  test.each<[run: string, language: string, value: number | undefined]>([
    ['1080', 'en-GB', 1080],
    ['1,080', 'en-GB', 1080],
    ['1,080.5', 'en-GB', 1080.5],
    ['1 080', 'en-GB', 1080],
    ["1'080", 'en-GB', 1080],
    ['1,00,000', 'en-IN', 100_000],
    ['1.080', 'en-GB', 1.08],
    ['.5', 'en-GB', 0.5],
    ['1,5', 'en-GB', undefined],
    ['1,08', 'en-GB', undefined],
    ['1.080.000', 'en-GB', undefined],
    ['1.080', 'de', 1080],
    ['1.080,5', 'de-DE', 1080.5],
    ['1,5', 'fr', 1.5],
    ['1.5', 'de', undefined],
    ['1.5', 'de-CH', 1.5],
    ['1,5', 'xx', undefined],
  ])('reads %j in %s as %j', (run, language, value) => {
    expect(read(run, language)).toBe(value)
  })
})
