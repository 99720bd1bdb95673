import { describe, expect, it } from 'vitest'
import { numberDifference, numberForm } from '@/lib/quiz/number-form'

describe('numberForm', () => {
  it.each([
    ['39', { written: 'in figures', units: [], counted: '', isHedged: false }],
    ['four', { written: 'in words', units: [], counted: '', isHedged: false }],
    ['about 91 miles', { written: 'in figures', units: ['mile'], counted: '', isHedged: true }],
    ['150 sledges', { written: 'in figures', units: [], counted: 'sledge', isHedged: false }],
    ['many', { written: 'without a number', units: [], counted: '', isHedged: false }],
  ])('reads %j', (text, form) => {
    expect(numberForm(text, 'en-GB')).toEqual(form)
  })
})

describe('numberDifference', () => {
  it.each([
    ['£23', '$23', 'they have different units'],
    ['£23', '23', 'only one has a unit'],
    ['£23', '40 pounds', undefined],
  ])('says of %j and %j: %j', (a, b, how) => {
    expect(numberDifference(numberForm(a, 'en-GB'), numberForm(b, 'en-GB'))).toBe(how)
  })
})
