import { describe, expect, it } from 'vitest'
import { placeGap } from '@/lib/draft/writers/place-gap'
import { written } from '../written'

describe('placeGap', () => {
  it.each([
    ['The address in Berlin on the front of the card was legible.', 'The address in ____ on the front of the card was legible.', 'Berlin'],
    ['The largest forest park in Scotland has dark skies too.', 'The largest forest park in ____ has dark skies too.', 'Scotland'],
    ['Paris fell ten places to 37th in the list.', '____ fell ten places to 37th in the list.', 'Paris'],
  ])('%s has the gap: %s %s', (passage, sentence, key) => {
    const stem = `Complete the sentence from the article: “${sentence}”`
    expect(written(placeGap, passage)).toMatchObject([{ stem, key, kind: 'place', asks: ['choice'] }])
  }) // prettier-ignore

  it.each([
    ['a city of the country', 'The shop in the middle of Marseille is the oldest in France.'],
    ['the word for its people', 'The French chef opened a small restaurant in Lyon.'],
    ['one of a row', 'The museum has bought old maps from Spain, Italy and France.'],
    ['a part of a name', 'The curator of the Hamburg museum bought an old map.'],
    ['the article before it', 'The largest telescope of its kind is in the US today.'],
    ['the sort of the place behind it', 'The students came to a series of medical camps in Nyanza province.'],
    ['another sort of place before it', 'The first case was found in December in the state of Washington.'],
    ['a name that it ends', 'The City of Coventry swimmers reached the beach of a small town.'],
    ['a sentence about they', 'They bought an old map of the coast in Hamburg.'],
  ])('has no gap where the sentence has %s', (_, passage) => {
    expect(written(placeGap, passage)).toEqual([])
  }) // prettier-ignore
})
