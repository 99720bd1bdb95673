import { isProved } from '@/lib/quiz/gates/key-not-in-evidence'
import { keyWords } from '../placed-quiz'
import { markingContextOf, sentencesProving } from '../proof-of'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The sentences of the evidence have the key in them, in its own words or in others of the same value. */
export const keyNotInEvidence: ItemRule = {
  name: 'key-not-in-evidence',
  severity: 'warning',
  check(item, context) {
    const sentences = sentencesProving(item, context)
    if (sentences.length === 0) return []
    const claim = {
      kind: item.kind?.value,
      accept: item.key?.shape === 'one' ? item.accept.map(({ value }) => value) : [],
      isListed: item.key?.shape === 'list',
    }
    const marking = markingContextOf(item, context)
    return keyWords(item.key)
      .filter(({ value }) => !isProved({ ...claim, key: value }, sentences, marking))
      .map(({ value, at }) => ({
        at,
        expected: 'a key whose value stands in the sentence of the evidence',
        found: `${quoted(value)}, which does not`,
        fix: 'Choose evidence that proves the key, or correct the key.',
      }))
  },
}
