import type { Span } from '@/lib/text/span'
import type { Found, PersonMention } from '../types'
import type { Antecedent } from './antecedent'
import { readPassageView, type PassageView } from './passage-view'
import type { Referent } from './referents'
import { resolveReferents } from './resolve-referents'
import { tokenAt } from './token-at'

/**
 * Whom the words of a span mean: a name, `he`, `her`, `the Duke`, `the biologist`, `the 36-year-old`. Gives the fullest
 * name that the passage has for that person and the rule that says so, or the reason why nobody can be named. Only sure
 * rules count: what might be somebody else is `unclear-subject`, and so is every "he" inside a quotation.
 */
export function whoIsMeant(found: Found, span: Span): Antecedent {
  const named = personIn(found, span)
  // "the son of Ann Lee" is not Ann Lee.
  const isAll = named && !/\p{Ll}\s+(?:of|to)\s/u.test(textOf(found, span.start, named.start))
  if (isAll && /^['’s]{0,2}$/.test(textOf(found, named.end, span.end)))
    return { subject: named.value, by: 'name' }
  const view = readPassageView(found)
  const meanings = resolveReferents(found)
  const [from, to] = [tokenAt(view.tokens, span.start), tokenAt(view.tokens, span.end - 1) + 1]
  const referent = headOf(view, from, to)
  if (!referent) return { reason: 'no-subject' }
  if (referent.value !== undefined) return { subject: referent.value, by: 'role' }
  return meanings.get(referent) ?? { reason: 'unclear-subject' }
}

function textOf({ reading }: Found, from: number, to: number): string {
  return reading.text.slice(from, Math.max(from, to))
}

/** The pronoun or the noun that the words are about: the son of `the son of Ann Lee`, the son of `her son`. */
function headOf(view: PassageView, from: number, to: number): Referent | undefined {
  let head: Referent | undefined
  for (let at = from; at < to; at++) {
    if (head && /^(?:of|to|in|at|for|with|from|on|who)$/.test(view.tokens[at]?.lower ?? '')) break
    head = view.startingAt(at) ?? head
  }
  return head
}

/** The first name that begins in the span or reaches into it. */
function personIn({ mentions }: Found, { start, end }: Span): PersonMention | undefined {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let at = Math.max(0, low - 1); at < mentions.length; at++) {
    const mention = mentions[at]
    if (!mention || mention.start >= end) return undefined
    if (mention.kind === 'person' && mention.end > start) return mention
  }
  return undefined
}
