import MiniSearch from 'minisearch'
import { stripDiacritics } from '@/lib/text/fold'
import type { Outline } from './outline-article'

/** Finds articles by their words. */
export interface SearchIndex {
  put(outline: Outline): void
  remove(slug: string): void
  /** Slugs, best first; none for a query without words. */
  find(query: string): readonly string[]
}

const SEPARATORS = /[^\p{L}\p{N}\p{M}'’]+/u

/** An index with nothing in it yet. */
export function createSearchIndex(): SearchIndex {
  const index = new MiniSearch<{ id: string } & Record<string, string>>({
    fields: ['title', 'byline', 'source', 'place', 'passage'],
    // The words of the passage are set apart already; what else is split is split as by default.
    tokenize: (text, field) => (field === 'passage' ? text.split(' ') : text.split(SEPARATORS)),
    processTerm: (term) => stripDiacritics(term.toLowerCase()).replace(/['’]/g, '') || null,
    searchOptions: {
      boost: { title: 4, place: 2, byline: 2, source: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  })
  return {
    put({ summary, passage }) {
      const { slug, title, byline = '', source = '', place = '' } = summary
      if (index.has(slug)) index.discard(slug)
      index.add({ id: slug, title, byline, source, place, passage: distinctWords(passage) })
    },
    remove(slug) {
      if (index.has(slug)) index.discard(slug)
    },
    find: (query) => index.search(query).map((result) => String(result.id)),
  }
}

/** Each word of a passage once: how often it stands there says little, and costs memory. */
function distinctWords(passage: string): string {
  return [...new Set(passage.toLowerCase().match(/[\p{L}\p{N}\p{M}'’]{1,40}/gu))].join(' ')
}
