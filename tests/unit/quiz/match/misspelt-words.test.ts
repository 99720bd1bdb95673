import { describe, expect, test } from 'vitest'
import { mendMisspelling } from '@/lib/quiz/match/misspelt-words'

describe('mendMisspelling', () => {
  test.each<[text: string, list: 'number' | 'date', mended: string | undefined]>([
    ['fourty', 'number', 'forty'],
    ['fourty two', 'number', 'forty two'],
    ['eigth', 'number', 'eight'],
    ['one milion', 'number', 'one million'],
    ['novmber 14', 'date', 'november 14'],
    ['wensday', 'date', 'wednesday'],
    ['febuary', 'date', 'february'],
    ['june', 'date', undefined],
    ['forty', 'number', undefined],
    ['night', 'date', undefined],
    ['tursday', 'date', undefined],
    ['paris', 'date', undefined],
    ['1945', 'number', undefined],
  ])('makes of %j in the list of a %s %j', (text, list, mended) => {
    expect(mendMisspelling(text, list)).toBe(mended)
  })
})
