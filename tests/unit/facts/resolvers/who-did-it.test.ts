import { describe, expect, it } from 'vitest'
import { whoDidIt } from '@/lib/facts/resolvers/who-did-it'
import { readFound } from '@/tests/support/grammar-of'

function deedsIn(text: string): readonly string[] {
  return whoDidIt.resolve(readFound(text)).facts.map(({ value, subject }) => `${value}: ${subject}`)
}

describe('who-did-it', () => {
  it.each([
    ['Anna Reed opened a bakery in Leeds.', ['Anna Reed: opened a bakery in Leeds']],
    ['In 1998, Anna Reed, 44, opened a bakery.', ['Anna Reed: opened a bakery']],
    ['Anna Reed was arrested on Friday.', ['Anna Reed: was arrested on Friday']],
    [
      'Anna Reed and Peter Cole opened a bakery.',
      ['Anna Reed: opened a bakery', 'Peter Cole: opened a bakery'],
    ],
    [
      'Anna Reed, 44, and Peter Cole, 41, opened a bakery.',
      ['Anna Reed: opened a bakery', 'Peter Cole: opened a bakery'],
    ],
    ['Anna Reed, who won the race, thanked Peter Cole.', ['Anna Reed: won the race']],
    [
      'Anna Reed won the race, and Peter Cole lost the match.',
      ['Anna Reed: won the race', 'Peter Cole: lost the match'],
    ],
    [
      'Anna Reed said that Peter Cole lost the match.',
      ['Anna Reed: said that Peter Cole lost the match', 'Peter Cole: lost the match'],
    ],
  ])('says what the people of %j did', (text, facts) => {
    expect(deedsIn(text)).toEqual(facts)
  })

  it.each([
    ['an object', 'The council thanked Anna Reed for years of work.'],
    ['an owner', "Anna Reed's brother opened a bakery."],
    ['a friend', 'A friend of Anna Reed opened a bakery.'],
    ['somebody in an aside', 'The mayor, a cousin of Anna Reed, opened a bakery.'],
    ['one of two, perhaps', 'Anna Reed or Peter Cole opened a bakery.'],
    ['neither of two', 'Neither Anna Reed nor Peter Cole opened a bakery.'],
    ['a denial', 'Anna Reed did not open a bakery.'],
    ['hearsay', 'Anna Reed allegedly opened a bakery.'],
    ['a condition', 'If Anna Reed opens a bakery, the other will close.'],
    ['a question', 'Did Anna Reed open a bakery?'],
    ['a quotation', '“Anna Reed opened a bakery in Leeds,” he said.'],
    ['a deed of one word', 'Anna Reed sang.'],
    ['the driver, not the car', 'The car of Anna Reed hit a wall.'],
  ])('says nothing of %s', (_, text) => {
    expect(deedsIn(text)).toEqual([])
  })
})
