import { describe, expect, it } from 'vitest'
import { quoteGap } from '@/lib/draft/writers/quote-gap'
import { written } from '../written'

describe('quoteGap', () => {
  it.each([
    ['“If we have to pay a tax of 23%, we will all die on the island,” says Ann Smith.', 'If we have to pay a tax of ____%, we will all die on the island', '23'],
    ['Ann Smith said: “Our farm has 48 cows in the summer. We like them.”', 'Our farm has ____ cows in the summer', '48'],
  ])('%s has the gap: %s %s', (passage, sentence, key) => {
    const stem = `Complete the quotation from the article: “${sentence}”`
    expect(written(quoteGap, passage)).toMatchObject([{ stem, key }])
  }) // prettier-ignore

  it.each([
    ['goes on behind the "said"', '“Our farm has 48 cows in the summer,” said Ann Smith, “and nine horses.”'],
    ['points to what was said before', '“It has 48 cows in the summer and a few goats,” said Ann Smith.'],
    ['is no whole sentence', 'Ann Smith spoke of “a farm with 48 cows in the summer”.'],
    ['would lose a part of a word', '“I live in a 100sq-meter apartment in the old town,” said Ann Smith.'],
  ])('has no gap in a quotation that %s', (_, passage) => {
    expect(written(quoteGap, passage)).toEqual([])
  }) // prettier-ignore
})
