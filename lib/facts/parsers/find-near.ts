import { findAll } from '@/lib/text/find-all'
import type { Span } from '@/lib/text/span'
import type { Reading } from '../types'

/** Words of which every match of a pattern has one; the empty word stands for any figure. */
export type Anchor = readonly string[]

const FIGURE = ''
export const FIGURES: Anchor = [FIGURE]

/** A match, with its place in the passage. */
export interface NearMatch extends Span {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Tokens around an anchor that a match can reach over, and that its pattern can look back or ahead over. */
const BEFORE = 14
const AFTER = 18

/**
 * Every match of a pattern with the flag `g` where a word of its anchor stands, in order: a pattern that is tried at each
 * letter of a passage takes many times as long.
 */
export function findNear(reading: Reading, anchor: Anchor, pattern: RegExp): readonly NearMatch[] {
  return windowsAround(reading, anchor).flatMap((window) =>
    findAll(reading.text.slice(window.start, window.end), pattern).map(
      ({ 0: text, index, groups = {} }) => {
        const start = window.start + index
        return { text, groups, start, end: start + text.length }
      },
    ),
  )
}

const known = new WeakMap<Reading, Map<Anchor, readonly Span[]>>()

/** The stretches of the text around such words, in order and apart: what lies outside holds no match. */
export function windowsAround(reading: Reading, anchor: Anchor): readonly Span[] {
  const ofReading = known.get(reading) ?? new Map<Anchor, readonly Span[]>()
  known.set(reading, ofReading)
  const windows = ofReading.get(anchor) ?? openWindows(reading, anchor)
  ofReading.set(anchor, windows)
  return windows
}

function openWindows(reading: Reading, anchor: Anchor): readonly Span[] {
  const { tokens } = reading
  const found = placesIn(reading)
  const at = anchor.flatMap((word) => found.get(word) ?? [])
  const windows: { start: number; end: number; last: number }[] = []
  for (const index of anchor.length > 1 ? at.sort((a, b) => a - b) : at) {
    const first = Math.max(0, index - BEFORE)
    const last = Math.min(tokens.length - 1, index + AFTER)
    const end = tokens[last]?.end ?? 0
    const open = windows.at(-1)
    if (open && first <= open.last + 1) Object.assign(open, { end, last })
    else windows.push({ start: tokens[first]?.start ?? 0, end, last })
  }
  return windows
}

const places = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>()

/** Where each word stands, by index of token. */
function placesIn(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const read = places.get(reading)
  if (read) return read
  const found = new Map<string, number[]>()
  for (const [index, token] of reading.tokens.entries()) {
    if (token.kind === 'sign') continue
    const word = token.kind === 'number' ? FIGURE : bareWord(token.lower)
    const at = found.get(word)
    if (at) at.push(index)
    else found.set(word, [index])
  }
  places.set(reading, found)
  return found
}

/** A word of an anchor without the mark of an owner: `century's`. */
export function bareWord(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}
