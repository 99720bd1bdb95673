import { describe, expect, it } from 'vitest'
import { placeNames } from '@/lib/facts/parsers/places'
import { readPassage } from '@/lib/facts/read-passage'

describe('the kind of place', () => {
  it.each([
    ['They met in Paris.', 'Paris', 'city'],
    ['They met in France.', 'France', 'country'],
    ['They met in Scotland.', 'Scotland', 'country'],
    ['They met in California.', 'California', 'region'],
    ['They met in Rhode Island.', 'Rhode Island', 'region'],
    ['They met in Europe.', 'Europe', 'continent'],
    ['They met in Western Europe.', 'Western Europe', 'area'],
    ['They fled the village of Orvanta.', 'Orvanta', 'city'],
    ['They fled the island of Orvanta.', 'Orvanta', 'island'],
    ['It lies in Orvanta province.', 'Orvanta', 'region'],
    ['They sailed on Lake Mirrin.', 'Lake Mirrin', 'water'],
    ['They sailed down the Thames.', 'Thames', 'water'],
    ['They climbed Mount Orvanta.', 'Mount Orvanta', 'mountain'],
    ['They dined at Marley House.', 'Marley House', 'venue'],
    ['They walked in Orvanta Forest Park.', 'Orvanta Forest Park', 'park'],
    ['They walked down Orvanta Street.', 'Orvanta Street', 'road'],
    ['The people of Agios Petros left.', 'Agios Petros', 'island'],
    ['The Alps are high.', 'Alps', 'mountain'],
  ])('%s', (text, name, type) => {
    const found = [...placeNames.parse(readPassage(text, {}))]
    expect(
      found.map((mention) => [mention.text, mention.kind === 'place' && mention.type]),
    ).toEqual([[name, type]])
  })

  it('is the same wherever the name stands', () => {
    const text = 'They left Orvanta at night. The island of Orvanta is small.'
    const types = [...placeNames.parse(readPassage(text, {}))].map(
      (mention) => mention.kind === 'place' && mention.type,
    )
    expect(types).toEqual(['island', 'island'])
  })
})
