import { describe, expect, it } from 'vitest'
import { whereItWas } from '@/lib/facts/resolvers/where-it-was'
import { readFound } from '@/tests/support/grammar-of'

function placesIn(text: string): readonly string[] {
  return whereItWas
    .resolve(readFound(text))
    .facts.map(({ relation, value, subject }) => `${relation} ${value}: ${subject}`)
}

describe('where-it-was', () => {
  it.each([
    [
      'The council opened a library in Whitby on Monday.',
      ['where Whitby: The council opened a library on Monday'],
    ],
    ['In Spain, two people fell ill.', ['where Spain: two people fell ill']],
    ['Anna Reed flew to Madrid and slept.', ['where Madrid: Anna Reed flew']],
    [
      'They left their UK home, Frogmore Cottage, last summer.',
      ['is Frogmore Cottage: their UK home'],
    ],
    [
      "They met in the King's house, Clarence House, in May.",
      ["is Clarence House: the King's house"],
    ],
    [
      'A fire broke out in Leeds. Crowds gathered in Hull.',
      ['where Leeds: A fire broke out', 'where Hull: Crowds gathered'],
    ],
  ])('says what happened at the places of %j', (text, facts) => {
    expect(placesIn(text)).toEqual(facts)
  })

  it.each([
    ['a place that nothing is said of', 'Leeds is large.'],
    ['the place of an office', 'The mayor of Leeds resigned.'],
    ['a place in a quotation', '“We opened the whole bakery in Leeds,” said Anna Reed.'],
    ['a place in a question', 'Who opened the bakery in Leeds?'],
    ['a place in a condition', 'If a bakery opens in Leeds, the other will close.'],
    ['a place where something did not happen', 'The bakery never opened in Leeds.'],
    ['a row of places', 'Bakeries opened in Leeds, Hull and York.'],
    ['a list', 'Leeds, Hull, York.'],
  ])('says nothing of %s', (_, text) => {
    expect(placesIn(text)).toEqual([])
  })
})
