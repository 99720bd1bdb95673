import type { Passage } from '@/lib/text/passage'

/** One article as it is read: its front matter, and the passage in the form that is drawn and measured. */
export interface Article {
  readonly slug: string
  readonly title: string
  readonly byline?: string | undefined
  readonly source?: string | undefined
  /** An http or https address. */
  readonly sourceUrl?: string | undefined
  /** EDTF day, `2023-11-15`. */
  readonly published?: string | undefined
  /** Where the article was written from: the place of its dateline. */
  readonly place?: string | undefined
  /** BCP 47. */
  readonly language: string
  /** Former slugs of the article, at which old links still find it. */
  readonly formerly?: readonly string[] | undefined
  readonly passage: Passage
  /** How many words the passage has. */
  readonly words: number
}
