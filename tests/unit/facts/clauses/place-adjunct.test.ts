import { describe, expect, it } from 'vitest'
import { clausesAround } from '@/lib/facts/clauses/clauses-around'
import { placeAdjunct, standsIn } from '@/lib/facts/clauses/place-adjunct'
import { readFound, wordsOf } from '@/tests/support/grammar-of'
import { sayStretch } from '@/tests/support/say-clause'

/** For each place of a text where a clause happened: its words, and the verb. */
function placesOf(text: string): readonly string[] {
  const found = readFound(text)
  return found.mentions
    .filter(({ kind }) => kind === 'place')
    .flatMap((place) => {
      for (const holding of clausesAround(found, place)) {
        const adjunct = placeAdjunct(holding)
        const { words, verb } = holding.clause
        if (adjunct) return [`${words[verb.main]?.text}: ${sayStretch(text, words, adjunct)}`]
      }
      return []
    })
}

describe('places where something happened', () => {
  it.each([
    ['Anna Reed opened a bakery in Leeds.', ['opened: in Leeds']],
    ['Anna Reed opened a bakery in Leeds in 1998.', ['opened: in Leeds']],
    ['Peter Cole was arrested at Heathrow Airport on Friday.', ['arrested: at Heathrow Airport']],
    ['Anna Reed flew to Madrid on Monday.', ['flew: to Madrid']],
    ['Anna Reed flew from Lima on Monday.', ['flew: from Lima']],
    ['Anna Reed made a trip to Paris in May.', ['made: to Paris']],
    ['Anna Reed was born in Lima in 1950.', ['born: in Lima']],
    ['Anna Reed lived in the Netherlands for years.', ['lived: in the Netherlands']],
    ['In Spain, two people fell ill.', ['fell: In Spain,']],
    ['Anna Reed met Peter Cole in Dublin.', ['met: in Dublin']],
    ['Anna Reed beat the champion in the final in Rome.', ['beat: in Rome']],
    ['The King joined friends for a dinner at Clarence House.', ['joined: at Clarence House']],
    ['Anna Reed works for a bank in Leeds.', ['works: in Leeds']],
    ['Anna Reed refused to sing in Cardiff.', ['refused: in Cardiff']],
    ['Anna Reed sang in Leeds and danced in Hull.', ['sang: in Leeds', 'danced: in Hull']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places)
  })
})

describe('places where nothing is said to have happened', () => {
  it.each([
    ['the place of a person', 'Anna Reed is a teacher in Leeds.'],
    ['the place of an office', 'Anna Reed met the mayor of Leeds.'],
    ['the place of a war', 'Anna Reed protested against the war in Iraq.'],
    ['the matter of a report', 'Anna Reed reported on the war in Iraq.'],
    ['the place of what is condemned', 'Anna Reed condemned the attack in Paris.'],
    ['the place of a dream', 'Anna Reed dreamed of a house in Leeds.'],
    ['the place of a superlative', 'Anna Reed climbed the highest tower in Europe.'],
    ['the aim of an infinitive', 'Anna Reed sold her car to return to Leeds.'],
    ['the place of a holiday', 'Anna Reed cut short her holiday in Leeds.'],
    ['the place of one of several', 'The fires include one from last year in Leeds.'],
    ['the place of a participle', 'Anna Reed sold the house built in Leeds.'],
    ['the place of a relative clause', 'Anna Reed sold the house that she bought in Leeds.'],
    ['the place of a clause without its that', 'Anna Reed sold the house she bought in Leeds.'],
    ['the place of an -ing form', 'Anna Reed met a man living in Leeds.'],
    ['a place that the verb takes', 'Anna Reed believes in Leeds.'],
    ['an owner', 'Anna Reed worked in Leeds’s largest mill.'],
    ['one of two places', 'Anna Reed bought a flat in Leeds and a house in Hull.'],
    ['one of a row of places', 'Anna Reed sang in Leeds and Hull.'],
    ['a place before another word', 'Anna Reed worked in Leeds factories.'],
    ['moving about in a place', 'Anna Reed drove in Leeds.'],
    ['an aim that is no journey', 'Anna Reed wrote a song to Paris.'],
    ['an object', 'Anna Reed left Leeds.'],
    ['a question', 'Did Anna Reed open a bakery in Leeds?'],
    ['a denial', 'Anna Reed did not open a bakery in Leeds.'],
    ['a quotation', 'Peter Cole said: “Anna Reed opened a bakery in Leeds.”'],
  ])('%s: %s', (_, text) => {
    expect(placesOf(text)).toEqual([])
  })
})

describe('standsIn', () => {
  it.each([
    ['born on a farm', true],
    ['born late one night', false],
  ])('"%s": %s', (text, expected) => {
    const words = wordsOf(text)
    expect(standsIn(words, words.length)).toBe(expected)
  })
})
