import type { Block } from '../blocks/read-blocks'
import type { RemovalReason } from '../imported-article'
import { readByline } from '../read-byline'
import { readDateLine } from '../read-date-line'

/** A part of the page that is found inside a block needs this many letters, so that it is not there by chance. */
const TELLING = 30
/** What is listed of all that stands around an article; the rest is only menus. */
const MOST_CHARACTERS = 20_000
const LONGEST_TEXT = 2000

/**
 * The blocks of an article with everything else that its page says between them, marked as standing around it, so that
 * nothing of it is lost.
 */
export function weaveAround(
  blocks: readonly Block[],
  texts: readonly string[],
  title: string | undefined,
): readonly Block[] {
  const letters = blocks.map(({ text }) => lettersOf(text))
  const places = new Map<string, number>()
  for (const [at, own] of letters.entries()) if (!places.has(own)) places.set(own, at)
  const woven: Block[] = []
  let next = 0
  let room = MOST_CHARACTERS
  const reach = (at: number): void => {
    for (; next <= at && next < blocks.length; next += 1) {
      const block = blocks[next]
      if (block) woven.push(block)
    }
  }
  const seen = new Set<string>()
  for (const text of texts) {
    const own = lettersOf(text)
    if (own === '') continue
    const at = places.get(own) ?? findInside(own, letters, next)
    if (at !== undefined) reach(at)
    else if (!seen.has(own) && room > 0) {
      seen.add(own)
      room -= text.length
      const reason = own === lettersOf(title ?? '') ? 'title' : reasonFor(text)
      woven.push(toBlock(text.slice(0, LONGEST_TEXT), reason))
    }
  }
  reach(blocks.length)
  return woven
}

/** The block, near the last one that was found, that holds these letters among others. */
function findInside(own: string, letters: readonly string[], from: number): number | undefined {
  if (own.length < TELLING) {
    const near = letters.slice(Math.max(0, from - 1), from + 1)
    const at = near.findIndex((other) => other.includes(own))
    return at < 0 ? undefined : Math.max(0, from - 1) + at
  }
  const at = letters.findIndex((other) => other.length > own.length && other.includes(own))
  return at < 0 ? undefined : at
}

/** Above an article stand its writers and its day; all else is the page's. */
function reasonFor(text: string): RemovalReason {
  if (readByline(text) !== undefined) return 'byline'
  return readDateLine(text) === undefined ? 'around' : 'published'
}

function toBlock(text: string, reason: RemovalReason): Block {
  return { node: { type: 'paragraph', children: [{ type: 'text', value: text }] }, text, reason }
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
