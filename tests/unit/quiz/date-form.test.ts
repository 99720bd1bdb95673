import { describe, expect, it } from 'vitest'
import { dateDifference, dateForm } from '@/lib/quiz/date-form'

describe('dateForm', () => {
  it.each([
    ['Tuesday 14 November 2023', 'a day', 'weekday day month year', true],
    ['November 14th, 2023', 'a day', 'month day year', true],
    ['2023-11-14', 'a day', 'day', true],
    ['in mid-September', 'a month', 'part month', true],
    ['the summer of 1969', 'a season', 'season year', true],
    ['the 1960s', 'a decade', 'decade', true],
    ['the 19th century', 'a day', 'day century', true],
    ['last Tuesday', 'a day of the week', 'last weekday', false],
    ['long ago', undefined, 'long ago', false],
  ])('reads %j', (text, names, pattern, isPlain) => {
    expect(dateForm(text)).toEqual({ names, pattern, isPlain })
  })
})

describe('dateDifference', () => {
  it.each([
    ['14 May', '16 May', undefined],
    ['14 May', 'May 16', 'their parts or the order of these differ'],
    ['14 May', 'May', 'one names a day and one a month'],
    ['May', 'never', 'only one is a date'],
    ['long ago', 'never', undefined],
  ])('says of %j and %j: %j', (a, b, how) => {
    expect(dateDifference(dateForm(a), dateForm(b))).toBe(how)
  })
})
