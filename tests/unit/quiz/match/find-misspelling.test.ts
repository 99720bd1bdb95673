import { describe, expect, test } from 'vitest'
import { findMisspelling, NO_OTHER_NAMES, type OtherNames } from '@/lib/quiz/match/find-misspelling'

const PEOPLE: OtherNames = {
  names: ['larry page', 'harris'],
  words: new Set(['larry']),
  places: false,
}
const PLACES: OtherNames = { names: [], words: new Set(), places: true }

describe('findMisspelling', () => {
  test.each<[response: string, key: string, others: OtherNames]>([
    ['clarance house', 'clarence house', NO_OTHER_NAMES],
    ['calrence house', 'clarence house', NO_OTHER_NAMES],
    ['clarance hose', 'clarence house', NO_OTHER_NAMES],
    ['hary potter', 'harry potter', PEOPLE],
    ['edinburg', 'edinburgh', PLACES],
    ['novmber', 'november', NO_OTHER_NAMES],
    ['apollo 11 misson', 'apollo 11 mission', NO_OTHER_NAMES],
  ])('takes %j for %j misspelt', (response, key, others) => {
    expect(findMisspelling(response, [key], others)).toBe(key)
  })

  test.each<[response: string, key: string, others: OtherNames, why: string]>([
    ['bolb', 'blob', NO_OTHER_NAMES, 'the key is short'],
    ['lodnon', 'london', { ...PLACES, names: ['lodnor'] }, 'another name is as near'],
    ['manchistre', 'manchester', { ...PLACES, names: ['manchistra'] }, 'another name is nearer'],
    ['londno town', 'london', NO_OTHER_NAMES, 'too many letters differ'],
    ['space', 'spare', NO_OTHER_NAMES, 'it is an ordinary word'],
    ['gambia', 'zambia', PLACES, 'it is another place'],
    ['larry potter', 'harry potter', PEOPLE, 'a word is another name'],
    ['june', 'july', NO_OTHER_NAMES, 'months are exact'],
    ['nineteen', 'ninety', NO_OTHER_NAMES, 'number words are exact'],
    ['apollo 12', 'apollo 11', NO_OTHER_NAMES, 'figures are exact'],
    ['charles ii', 'charles iii', NO_OTHER_NAMES, 'regnal numerals are exact'],
    ['j smithson', 'k smithson', NO_OTHER_NAMES, 'initials are exact'],
    ['london', 'london', NO_OTHER_NAMES, 'it is the key'],
  ])('does not take %j for %j misspelt', (response, key, others) => {
    expect(findMisspelling(response, [key], others)).toBeUndefined()
  })
})
