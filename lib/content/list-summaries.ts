import type { ArticleSummary } from './library'
import { listedSummary, type Shelved } from './shelf'

/** What a page of all articles shows: newest first, undated last, then by title. */
export function listSummaries(articles: Iterable<Shelved>): readonly ArticleSummary[] {
  const collator = new Intl.Collator('en', { numeric: true })
  return [...articles]
    .flatMap((article) => listedSummary(article) ?? [])
    .sort(
      (a, b) =>
        compareDays(b.published ?? '', a.published ?? '') ||
        collator.compare(a.title, b.title) ||
        collator.compare(a.slug, b.slug),
    )
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
