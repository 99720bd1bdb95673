import { describe, expect, it } from 'vitest'
import type { Outline } from '@/lib/content/outline-article'
import { createSearchIndex } from '@/lib/content/search-index'

function outline(slug: string, title: string, passage: string, byline?: string): Outline {
  const minutes = { from: 1, to: 1 }
  const shown = { language: 'en-GB', minutes, itemCount: 1 } as const
  return { summary: { slug, title, byline, ...shown }, passage, formerly: [] }
}

function indexOf(...outlines: readonly Outline[]) {
  const index = createSearchIndex()
  for (const one of outlines) index.put(one)
  return index
}

const HARBOUR = outline(
  'harbour',
  'The harbour',
  'The pilot’s ship came in from Łódź.',
  'Elin Roth',
)
const MARKET = outline('market', 'The market', 'Fish from the harbour is sold here.')

describe('search index', () => {
  it.each([
    ['a word of the passage', 'fish', ['market']],
    ['a word of the title before one of the passage', 'harbour', ['harbour', 'market']],
    ['who wrote it', 'roth', ['harbour']],
    ['the beginning of a word', 'pilo', ['harbour']],
    ['a word with a letter amiss', 'harbor', ['harbour', 'market']],
    ['a word without its accents', 'lodz', ['harbour']],
    ['another apostrophe', "pilot's", ['harbour']],
    ['all the words, not one of them', 'fish harbour', ['market']],
    ['no article that lacks a word', 'fish pilot', []],
    ['nothing by signs alone', '… - !', []],
  ])('finds %s', (_what, query, slugs) => {
    expect(indexOf(HARBOUR, MARKET).find(query)).toEqual(slugs)
  })

  it('finds an article by what it says now, not by what it said', () => {
    const index = indexOf(HARBOUR, MARKET)
    index.put(outline('market', 'The market', 'Bread is sold here.'))
    expect([index.find('fish'), index.find('bread')]).toEqual([[], ['market']])
  })

  it('misses an article that was taken out, and takes one out twice in peace', () => {
    const index = indexOf(HARBOUR, MARKET)
    index.remove('market')
    index.remove('market')
    expect(index.find('harbour')).toEqual(['harbour'])
  })

  it('finds all that have the word, however many', () => {
    const many = Array.from({ length: 250 }, (_, at) => outline(`a-${at}`, `Number ${at}`, 'fish'))
    expect(indexOf(...many).find('fish')).toHaveLength(250)
  })
})
