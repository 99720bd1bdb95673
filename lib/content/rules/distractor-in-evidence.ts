import { standsIn } from '@/lib/quiz/gates/distractor-in-evidence'
import { markingContextOf, sentencesProving } from '../proof-of'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The sentence that proves the key does not have a distractor in it. */
export const distractorInEvidence: ItemRule = {
  name: 'distractor-in-evidence',
  severity: 'warning',
  check(item, context) {
    if (item.key?.shape !== 'one') return []
    const sentences = sentencesProving(item, context)
    const marking = markingContextOf(item, context)
    const kind = item.kind?.value ?? 'text'
    return item.distractors
      .filter(({ value }) => standsIn(sentences, value, kind, marking))
      .map(({ value, at }) => ({
        at,
        expected: 'distractors that do not stand in the sentence of the evidence',
        found: `${quoted(value)}, which stands there too`,
        fix: 'See that the sentence makes plain which of the two is meant, or choose another distractor.',
      }))
  },
}
