import type { Quiz } from '@/lib/quiz/item'
import type { ReadingTime } from '@/lib/text/reading-time'
import type { Article } from './article'
import type { Diagnostic } from './diagnostic'
import type { Picture } from './picture'

/** What the list of articles shows of one article. */
export interface ArticleSummary {
  readonly slug: string
  readonly title: string
  readonly byline?: string | undefined
  readonly source?: string | undefined
  /** EDTF day. */
  readonly published?: string | undefined
  readonly place?: string | undefined
  /** BCP 47. */
  readonly language: string
  readonly minutes: ReadingTime
  readonly itemCount: number
}

/** An article with its quiz, both without errors. `version` changes when either does. */
export interface FoundArticle {
  readonly article: Article
  readonly quiz: Quiz
  readonly version: string
}

/** One content folder, kept fresh while it is open. Nothing here throws on bad content. */
export interface Library {
  /** The articles that can be read: newest first, then by title. Complete once `ready` has resolved. */
  summaries(): readonly ArticleSummary[]
  /** `undefined` if there is no such article or it has never been without errors (`broken` tells which). */
  find(slug: string): Promise<FoundArticle | undefined>
  /**
   * Changes when that article does, or without a slug when anything that is listed does. Cheap enough for every
   * request. An article that is not there has the version `none`, or one that names where it went.
   */
  version(slug?: string): string
  /** The article that had this slug before and has another now; `undefined` if there is none or the slug is in use. */
  formerSlug(slug: string): string | undefined
  /** The articles that have the words, best first; a word may be cut short or slightly misspelt. */
  search(query: string): readonly ArticleSummary[]
  /** Every error known now, and the warnings met on the way, by path and line; `checkFolder` finds all warnings. */
  problems(): readonly Diagnostic[]
  /** Whether the article's folder is there but nothing in it can be served. */
  broken(slug: string): boolean
  /** A picture in the article's own folder, if it is one of the formats that are shown. */
  readPicture(slug: string, name: string): Promise<Picture | undefined>
  /** Resolves when every article has been read once; a small folder is read before `openLibrary` returns. */
  readonly ready: Promise<void>
  /** Stops watching. */
  close(): void
}
