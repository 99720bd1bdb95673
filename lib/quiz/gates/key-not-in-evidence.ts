import { holdsWords } from '@/lib/text/holds-words'
import type { Gate } from '../gate'
import { holdsValue, namesValue } from '../holds-value'
import type { Kind } from '../item'
import { keyParts } from '../key-parts'
import type { MarkingContext } from '../marking'
import { provingSentences, provingSpans } from '../proving-sentences'

/** What has to be proved: one part of a key, as far as the item could be read. */
export interface Claim {
  readonly key: string
  readonly accept: readonly string[]
  readonly kind: Kind | undefined
  /** The part is an event or the like, to be put in order. */
  readonly isListed: boolean
}

/** Whether the sentences have the key in them, in its own words or in others of the same value. */
export function isProved(
  claim: Claim,
  sentences: readonly string[],
  context: MarkingContext,
): boolean {
  const { key, accept, kind = 'text' } = claim
  if (sentences.some((text) => [key, ...accept].some((words) => holdsWords(text, words))))
    return true
  if (isParaphrase(claim, sentences.join(' '))) return true
  const entry = { kind, key, accept }
  // The sentences of a match are searched for every part: first for what is found fast in any of them.
  return (
    sentences.some((text) => namesValue(entry, text, context)) ||
    sentences.some((text) => holdsValue(entry, text, context))
  )
}

/** The sentences of the evidence have the key in them. */
export const keyNotInEvidence: Gate<'key-not-in-evidence'> = {
  name: 'key-not-in-evidence',
  field: 'evidence',
  check(item, context) {
    const { passage, sentences, language, published } = context
    const proof = provingSentences(item.evidence, passage, sentences)
    if (proof.length === 0) return undefined
    const evidence = provingSpans(item.evidence, passage)
    const claim = {
      accept: item.ask === 'choice' || item.ask === 'entry' ? item.accept : [],
      kind: item.kind,
      isListed: item.ask === 'order',
    }
    const lost = keyParts(item).find(
      (key) => !isProved({ ...claim, key }, proof, { passage, language, published, evidence }),
    )
    return lost && `The sentence that is to prove the answer does not have “${lost}” in it.`
  },
}

/**
 * Whether a key that may well be in other words than the article, a text or an event to put in order, has anything in
 * common with the evidence: a longer word that begins alike, as in "dies" and "died".
 */
function isParaphrase({ key, kind, isListed }: Claim, evidence: string): boolean {
  if (kind !== undefined && kind !== 'text' && !isListed) return false
  const known = new Set(stems(evidence))
  return stems(key).some((stem) => known.has(stem))
}

function stems(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 3))
}
