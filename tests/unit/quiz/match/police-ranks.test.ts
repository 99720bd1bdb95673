import { describe, expect, test } from 'vitest'
import { isOfPolice, spellRank } from '@/lib/quiz/match/police-ranks'

describe('spellRank', () => {
  test.each<[name: string, spelt: string]>([
    ['di reilly', 'detective inspector reilly'],
    ['ds ann lee', 'detective sergeant ann lee'],
    ['diana', 'diana'],
    ['paolo di canio', 'paolo di canio'],
  ])('writes %j as %j', (name, spelt) => {
    expect(spellRank(name)).toBe(spelt)
  })
})

describe('isOfPolice', () => {
  test.each<[passage: string, is: boolean]>([
    ['DI Reilly spoke.', true],
    ['Detective Tom Reilly spoke.', true],
    ['Di Maria scored for DC United.', false],
    ['The police came.', false],
  ])('says of %j: %s', (passage, is) => {
    expect(isOfPolice(passage)).toBe(is)
  })
})
