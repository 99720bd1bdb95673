import { diffWordsWithSpace } from 'diff'

/** One thing in which two manuscripts differ, in words for a teacher. */
export interface Difference {
  /** What it is: `Headline`, `Question 2: the right answer`. */
  readonly what: string
  /** The item that it is about, by the id that it has in the second one, or had in the first. */
  readonly itemId?: string | undefined
  /** As text; empty where there is nothing. */
  readonly before: string
  readonly after: string
  /** The words of both in one row. */
  readonly words: readonly DifferentWords[]
}

export interface DifferentWords {
  readonly text: string
  readonly change: 'same' | 'gone' | 'new'
}

/** Two texts as a difference; none if they are the same. */
export function differ(
  what: string,
  before: string,
  after: string,
  itemId?: string,
): readonly Difference[] {
  if (before === after) return []
  const difference = { what, before, after, words: differentWords(before, after) }
  return [itemId === undefined ? difference : { ...difference, itemId }]
}

/** More steps than this, and the two have little in common: each is shown whole then. */
const MOST_STEPS = 2000

function differentWords(before: string, after: string): readonly DifferentWords[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_STEPS })
  if (parts === undefined)
    return [{ text: before, change: 'gone' }, { text: after, change: 'new' }] // prettier-ignore
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'new' : removed ? 'gone' : 'same',
  }))
}
