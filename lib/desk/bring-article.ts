import type { ImportResult } from '@/lib/formats/import/imported-file'
import { LONGEST_SLUG } from '@/lib/quiz/is-slug'
import { beginManuscript } from './begin-manuscript'
import { draftedItems } from './drafted-items'
import { findIn } from './find-in'
import type { Manuscripts } from './manuscripts/open-manuscripts'

/** What became of an article that a teacher brought. */
export type Brought =
  | { readonly status: 'begun'; readonly id: string }
  /** `says` is one sentence: what it is, and what to do. */
  | { readonly status: 'refused'; readonly says: string }

/** What bringing an article needs to know of the world. */
export interface Bringing {
  readonly manuscripts: Manuscripts
  /** Whether an article has this slug, or is about to. */
  readonly isTaken: (slug: string) => boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Begins a manuscript, with its drafted items, of what was read from a file. */
export function bringArticle(
  result: ImportResult,
  { manuscripts, isTaken, now }: Bringing,
): Brought {
  if (!result.ok) return { status: 'refused', says: result.says }
  const { article } = result
  const make = (id: string) => {
    const begun = beginManuscript(article, id)
    const items = draftedItems(findIn(begun.article))
    return { ...begun, slug: freeSlug(begun.slug, isTaken), items }
  }
  const begun = manuscripts.begin(make, article.pictures, now)
  return begun.status === 'begun' ? begun : { status: 'refused', says: begun.says }
}

/** The slug, or the first of `slug-2`, `slug-3` and so on that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug
  for (let nth = 2; isTaken(free); nth++) {
    const ending = `-${String(nth)}`
    free = slug.slice(0, LONGEST_SLUG - ending.length).replace(/-+$/, '') + ending
  }
  return free
}
