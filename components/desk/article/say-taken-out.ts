import type { TakenOut } from '@/lib/review/manuscript'

/** The importer's codes in words: one, and several. */
const REASONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['title', ['the headline', 'headlines']],
  ['repeated-title', ['the headline once more', 'repeated headlines']],
  ['standfirst', ['the lines below the headline', 'lines below the headline']],
  ['header', ['a page header', 'page headers']],
  ['source', ['the name of the newspaper', 'names of the newspaper']],
  ['byline', ['the byline', 'bylines']],
  ['published', ['the date it came out', 'dates']],
  ['date-line', ['the dateline', 'datelines']],
  ['caption', ['a caption', 'captions']],
  ['credit', ['a credit', 'credits']],
  ['biography', ['a note on the author', 'notes on authors']],
  ['footnote', ['a footnote', 'footnotes']],
  ['read-more', ['a pointer to another article', 'pointers to other articles']],
  ['advertisement', ['an advertisement', 'advertisements']],
  ['appeal', ['a call to the reader', 'calls to the reader']],
  ['copyright', ['a copyright line', 'copyright lines']],
  ['page-number', ['a page number', 'page numbers']],
  ['separator', ['a dividing line', 'dividing lines']],
  ['around', ['a part of the page around the article', 'parts of the page around the article']],
])
const OTHER = ['other words', 'other pieces'] as const

/** Why words were taken out, as a noun: `a caption`. */
export function nameReason(reason: string): string {
  return (REASONS.get(reason) ?? OTHER)[0]
}

/** What was taken out, counted by sort, the commonest first: `3 captions, 2 menus and the date`. */
export function sayTakenOut(takenOut: readonly TakenOut[]): string {
  const counts = new Map<string, number>()
  for (const { reason } of takenOut) {
    const sort = REASONS.has(reason) ? reason : ''
    counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  const sorts = [...counts].toSorted(([, a], [, b]) => b - a)
  const parts = sorts.map(([sort, count]) => {
    const [one, several] = REASONS.get(sort) ?? OTHER
    return count === 1 ? one : `${String(count)} ${several}`
  })
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}
