import { describe, expect, it, test } from 'vitest'
import { fold } from '@/lib/text/fold'
import { readStatement } from '@/lib/quiz/match/read-statement'

function read(text: string): string {
  const { quantities, isRange, isNegated, others } = readStatement(fold(text), 'en-GB')
  const said = quantities.map((one) => {
    const value = one.value && Number(one.value.numerator) / Number(one.value.denominator)
    return [
      one.hedge,
      value,
      ...one.units,
      ...one.smaller.flatMap(({ units }) => units),
      ...one.nouns,
    ]
      .filter((part) => part !== undefined)
      .join(' ')
  })
  return [...others, isNegated ? 'not' : '', said.join(isRange ? ' to ' : ' | ')]
    .filter(Boolean)
    .join(': ')
}

describe('readStatement', () => {
  test.each([
    ['it was 39, I think', '39'],
    ['4 years old', '4 year'],
    ['a year and a half', '1.5 year'],
    ['1 year 6 months', '1 year month'],
    ['half an hour', '0.5 hour'],
    ['-£5', '-5 gbp'],
    ['£2.5 million', '2500000 gbp'],
    ['about 40 people', 'about 40 person'],
    ['40 or so', 'about 40'],
    ['40-odd sheep', 'about 40 sheep'],
    ['30-40', '30 to 40'],
    ['between 30 and 40', '30 to 40'],
    ['4 or 5', '4 | 5'],
    ['not 39', 'not: 39'],
    ['Harry is 39', 'harry: 39'],
    ['two thirds of voters', `${2 / 3} voters`],
    ['2 years, and then 3 months later', '2 year | 3 month later'],
    ['nothing', 'nothing'],
  ])('reads %j as %j', (text, said) => {
    expect(read(text)).toBe(said)
  })

  it('stops after a number of numbers', () => {
    expect(readStatement('1, 2, 3, 4, 5', 'en-GB', 3).quantities).toHaveLength(3)
  })
})
