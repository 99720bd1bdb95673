const OPENING = /^\s*---[ \t]*\n/
const CLOSING = /^---[ \t]*(?:\n|$)/gm

/** Where the front matter of a text is: its fields, and the end of the line of hyphens below them. */
export interface FrontMatterPlace {
  readonly start: number
  readonly closing: number
  readonly end: number
}

/** Finds the front matter; `unopened` or `unclosed` says which of its lines of hyphens is missing. */
export function findFrontMatter(text: string): FrontMatterPlace | 'unopened' | 'unclosed' {
  const opening = OPENING.exec(text)
  if (opening === null) return 'unopened'
  const start = opening[0].length
  CLOSING.lastIndex = start
  const closing = CLOSING.exec(text)
  if (closing === null) return 'unclosed'
  return { start, closing: closing.index, end: closing.index + closing[0].length }
}
