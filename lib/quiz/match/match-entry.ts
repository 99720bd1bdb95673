import { fold } from '@/lib/text/fold'
import type { Kind } from '../item'
import type { MarkingContext, Verdict } from '../marking'
import { matchAge } from './match-age'
import { matchDate } from './match-date'
import { matchNumber } from './match-number'
import { matchPerson } from './match-person'
import { matchPlace } from './match-place'
import { matchText } from './match-text'
import { remember } from './remember'
import { isUnsure } from './strip-wrapping'
import { CORRECT, retry } from './verdicts'

/** The part of an item that a typed response is marked against. */
export interface EntryKey {
  readonly kind: Kind
  readonly key: string
  readonly accept: readonly string[]
}

/** Nobody types a fact at greater length, in UTF-16 units. */
export const LONGEST_RESPONSE = 2_000

const MATCHERS = {
  age: matchAge,
  date: matchDate,
  number: matchNumber,
  person: matchPerson,
  place: matchPlace,
  text: matchText,
} as const satisfies Record<
  Kind,
  (response: string, key: string, context: MarkingContext) => Verdict
>

const foldKey = remember(4_000, (key) => fold(key))

/** Which verdict counts when a response fares differently against the key and the alternatives: the earlier. */
const BEST_FIRST: readonly string[] = [
  'correct', 'spelling', 'ambiguous', 'imprecise', 'several', 'incorrect', 'unreadable', 'empty',
] // prettier-ignore

/**
 * Marks a typed response against the key and every accepted alternative, by the kind of the item. The best verdict
 * counts: correct, then a retry that comes near a value, then incorrect, then a retry that holds no value at all.
 */
export function matchEntry(item: EntryKey, response: string, context: MarkingContext): Verdict {
  const keys = [item.key, ...item.accept]
  if (response.trim() !== '' && keys.includes(response)) return CORRECT
  if (response.length > LONGEST_RESPONSE) return retry('unreadable')
  const folded = fold(response)
  if (folded === '') {
    const isKey = response.trim() !== '' && keys.some((key) => key.trim() === response.trim())
    return isKey ? CORRECT : retry('empty')
  }
  if (keys.some((key) => foldKey(key, '') === folded)) return CORRECT
  // Some characters fold to many: ﷺ is a sentence.
  if (folded.length > LONGEST_RESPONSE) return retry('unreadable')
  if (isUnsure(folded)) return retry('unreadable')
  const match = MATCHERS[item.kind]
  return keys.map((key) => match(response, key, context)).reduce(better)
}

function better(a: Verdict, b: Verdict): Verdict {
  return rank(b) < rank(a) ? b : a
}

function rank(verdict: Verdict): number {
  return BEST_FIRST.indexOf(verdict.verdict === 'retry' ? verdict.reason : verdict.verdict)
}
