import type { Span } from './span'

/**
 * The passage in two forms that share their offsets: `text`, which facts, evidence and marks are measured in, and
 * `nodes`, the sanitised tree that is drawn. Every text node says where in `text` its characters start.
 */
export interface Passage {
  /** Plain text: blocks are separated by one empty line, markup is gone. */
  readonly text: string
  readonly nodes: readonly PassageNode[]
}

export type PassageNode = PassageText | PassageElement

export interface PassageText {
  /** Offset of the first character in `Passage.text`; the node covers `[at, at + value.length)`. */
  readonly at: number
  readonly value: string
}

/** The only elements that an article's Markdown can become. */
export const PASSAGE_TAGS = [
  'p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'em', 'strong', 'a', 'img',
] as const // prettier-ignore

export type PassageTag = (typeof PASSAGE_TAGS)[number]

export interface PassageElement {
  readonly tag: PassageTag
  readonly children: readonly PassageNode[]
  /** Only on `a`: an http, https or mailto address. */
  readonly href?: string
  /** Only on `img`: the name of a picture in the article's own folder. */
  readonly src?: string
  readonly alt?: string
}

/** A stretch of the passage that is marked, as with a highlighter: the evidence of the item `id`. */
export interface PassageMark extends Span {
  readonly id: string
}
