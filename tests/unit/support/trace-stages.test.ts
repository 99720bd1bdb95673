import { describe, expect, it } from 'vitest'
import { traceStages } from '../../support/trace-stages'

describe('traceStages', () => {
  it('says what each stage found, dropped, made and refused', () => {
    const trace = traceStages('The 500-year-old oak fell on Tuesday.', { published: '2023-11-15' })
    expect(trace.split('\n  ')).toEqual([
      'trace of "The 500-year-old oak fell on Tuesday."',
      'parser year-old: age "500-year-old" = P500Y at 4-16 by year-old',
      'parser weekday: date "Tuesday" = nothing at 29-36 by weekday',
      'parser numbers: number "500-year" = 500 at 4-12 by number-in-digits',
      'refiner drop-overlaps: - number "500-year" = 500 at 4-12 by number-in-digits',
      'refiner drop-overlaps: refuses "500-year", overlap, by drop-overlaps',
      'refiner resolve-dates: - date "Tuesday" = nothing at 29-36 by weekday',
      'refiner resolve-dates: + date "Tuesday" = 2023-11-14 at 29-36 by weekday',
      'clause main: The 500-year-old oak | fell | on Tuesday',
      'resolver whose-age: refuses "500-year-old", not-about-a-person, by whose-age',
      'resolver what-happened: "The 500-year-old oak fell" when = 2023-11-14 by weekday + what-happened',
    ])
  })

  it('has nothing to say of an empty text', () => {
    expect(traceStages('', {})).toBe('trace of ""')
  })
})
