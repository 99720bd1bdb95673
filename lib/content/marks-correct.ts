import { matchEntry, type EntryKey } from '@/lib/quiz/match/match-entry'
import type { Verdict } from '@/lib/quiz/marking'
import { evidenceSpans } from './evidence-of'
import type { PlacedItem } from './placed-quiz'
import type { ItemContext } from './rule'

/** The verdict that a typed response to `item` gets, with `key` for its key. */
export function verdictOn(
  item: PlacedItem,
  key: EntryKey,
  response: string,
  context: ItemContext,
): Verdict {
  return matchEntry(key, response, {
    passage: context.passage ?? '',
    language: context.language,
    published: context.published,
    evidence: evidenceSpans(item, context),
  })
}

/** The values in a sentence may be this many words longer than the key is written. */
const SPARE_WORDS = 3
const MOST_WORDS = 10

/** Whether some run of words in `sentence` is a right response to `key`. */
export function holdsValue(
  item: PlacedItem,
  key: EntryKey,
  sentence: string,
  context: ItemContext,
): boolean {
  const words = sentence.split(/\s+/)
  const longest = Math.min(MOST_WORDS, key.key.split(/\s+/).length + SPARE_WORDS)
  const evidence = evidenceSpans(item, context)
  const { passage = '', language, published } = context
  for (let start = 0; start < words.length; start += 1) {
    for (let count = 1; count <= longest && start + count <= words.length; count += 1) {
      const response = words.slice(start, start + count).join(' ')
      const verdict = matchEntry(key, response, { passage, language, published, evidence })
      if (verdict.verdict === 'correct') return true
    }
  }
  return false
}
