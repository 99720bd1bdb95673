import { endsSentence, type Line } from './read-lines'

/** How many lines it takes to see that they were not wrapped. */
const FEWEST = 3
const FEWEST_UNEVEN = 6
/** How much of the text has to stand in lines below one another. */
const MOST_OF_IT = 0.6
const CAPITALS = 0.9
/** Nobody wraps prose so narrow. */
const NARROW = 28
/** Of a line whose next word would have found room up to here, the author ended it. */
const ROOM = 0.85
const UNEVEN = 1 / 3

/**
 * Whether the line breaks of a text are its author's: nearly each line begins with a capital, or all are very short, or
 * many had room for more. The lines are given block by block, as empty lines set them apart.
 */
export function isPoem(blocks: readonly (readonly Line[])[]): boolean {
  const stanzas = blocks.filter((lines) => lines.length > 1)
  const pairs = stanzas.flatMap((lines) =>
    lines.slice(1).map(({ text }, at) => ({ before: lines[at]?.text ?? '', next: text })),
  )
  if (pairs.length < FEWEST || lettersOf(stanzas) < lettersOf(blocks) * MOST_OF_IT) return false
  if (share(pairs, ({ before }) => endsSentence(before)) > 1 / 2) return false
  // What has no small letters tells nothing by its capitals.
  if (share(pairs, ({ next }) => /\p{Ll}/u.test(next)) < CAPITALS) return false
  if (share(pairs, ({ next }) => /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{N}]/u.test(next)) >= CAPITALS) return true // prettier-ignore
  return stanzas.flat().every(({ text }) => text.length < NARROW) || isUneven(pairs)
}

interface Pair {
  readonly before: string
  readonly next: string
}

function isUneven(pairs: readonly Pair[]): boolean {
  const lengths = pairs.map(({ before }) => before.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.75)] ?? 0
  const hasRoom = ({ before, next }: Pair): boolean => {
    const [word = ''] = next.split(' ', 1)
    return before.length + 1 + word.length <= width * ROOM
  }
  return pairs.length >= FEWEST_UNEVEN && share(pairs, hasRoom) > UNEVEN
}

function share(pairs: readonly Pair[], holds: (pair: Pair) => boolean): number {
  return pairs.filter(holds).length / pairs.length
}

function lettersOf(blocks: readonly (readonly Line[])[]): number {
  return blocks.flat().reduce((sum, { text }) => sum + text.length, 0)
}
