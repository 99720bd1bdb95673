import type { Span } from '@/lib/text/span'

/** Why words of the given text are not in the passage. */
export type RemovalReason =
  | 'title'
  | 'repeated-title'
  | 'standfirst'
  | 'header'
  | 'source'
  | 'byline'
  /** A line that says when the article came out. */
  | 'published'
  /** The place and the day at the beginning of a report. */
  | 'date-line'
  | 'caption'
  | 'credit'
  | 'biography'
  | 'footnote'
  /** A pointer to other articles. */
  | 'read-more'
  | 'advertisement'
  /** A button, or a call to share, to subscribe or to comment. */
  | 'appeal'
  | 'copyright'
  | 'page-number'
  | 'separator'
  /** Part of the page around the article: menus, boxes, other articles. */
  | 'around'

/** Words taken out of the passage; the span is theirs in the text that was given. */
export interface Removal extends Span {
  readonly text: string
  readonly reason: RemovalReason
  /** How many paragraphs of the passage begin before it. */
  readonly after: number
}

/** An article as far as its text tells: what it does not say stays out. */
export interface ImportedArticle {
  readonly title?: string
  readonly byline?: string
  /** The newspaper or the site. */
  readonly source?: string
  readonly sourceUrl?: string
  /** The day it came out, as year-month-day. */
  readonly published?: string
  readonly place?: string
  /** Paragraphs are an empty line apart; only the lines of verse and of lists keep their line breaks. */
  readonly passage: string
  readonly removed: readonly Removal[]
}
