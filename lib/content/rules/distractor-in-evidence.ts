import type { Kind } from '@/lib/quiz/item'
import { evidenceSentences } from '../evidence-of'
import { holdsWords } from '../holds-words'
import { holdsValue } from '../marks-correct'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** Kinds whose values are written in many ways. */
const VARIED: readonly (Kind | undefined)[] = ['age', 'number', 'date']

/** The sentence that proves the key does not have a distractor in it. */
export const distractorInEvidence: ItemRule = {
  name: 'distractor-in-evidence',
  severity: 'warning',
  check(item, context) {
    if (item.key?.shape !== 'one') return []
    const sentences = evidenceSentences(item, context)
    const kind = item.kind?.value ?? 'text'
    const holds = (sentence: string, key: string) =>
      holdsWords(sentence, key) ||
      (VARIED.includes(kind) && holdsValue(item, { kind, key, accept: [] }, sentence, context))
    return item.distractors
      .filter(({ value }) => sentences.some((sentence) => holds(sentence, value)))
      .map(({ value, at }) => ({
        at,
        expected: 'distractors that do not stand in the sentence of the evidence',
        found: `${quoted(value)}, which stands there too`,
        fix: 'See that the sentence makes plain which of the two is meant, or choose another distractor.',
      }))
  },
}
