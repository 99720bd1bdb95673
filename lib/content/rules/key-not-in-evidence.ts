import { evidenceSentences } from '../evidence-of'
import { holdsWords } from '../holds-words'
import { holdsValue } from '../marks-correct'
import { keyWords, type PlacedItem } from '../placed-quiz'
import { quoted } from '../quoted'
import type { ItemContext, ItemRule } from '../rule'

/** The sentences of the evidence have the key in them, in its own words or in others of the same value. */
export const keyNotInEvidence: ItemRule = {
  name: 'key-not-in-evidence',
  severity: 'warning',
  check(item, context) {
    const sentences = evidenceSentences(item, context)
    if (sentences.length === 0) return []
    return keyWords(item.key)
      .filter(({ value }) => !isProved(value, item, sentences, context))
      .map(({ value, at }) => ({
        at,
        expected: 'a key whose value stands in the sentence of the evidence',
        found: `${quoted(value)}, which does not`,
        fix: 'Choose evidence that proves the key, or correct the key.',
      }))
  },
}

function isProved(
  key: string,
  item: PlacedItem,
  sentences: readonly string[],
  context: ItemContext,
): boolean {
  const accept = item.key?.shape === 'one' ? item.accept.map(({ value }) => value) : []
  const kind = item.kind?.value ?? 'text'
  if (sentences.some((text) => [key, ...accept].some((words) => holdsWords(text, words))))
    return true
  if (isParaphrase(key, item, sentences.join(' '))) return true
  return sentences.some((text) => holdsValue(item, { kind, key, accept }, text, context))
}

/**
 * Whether a key that may well be in other words than the article, a text or an event to put in order, has anything in
 * common with the evidence: a longer word that begins alike, as in "dies" and "died".
 */
function isParaphrase(key: string, { kind, key: form }: PlacedItem, evidence: string): boolean {
  if (kind !== undefined && kind.value !== 'text' && form?.shape !== 'list') return false
  const known = new Set(stems(evidence))
  return stems(key).some((stem) => known.has(stem))
}

function stems(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 3))
}
