import { isAccepted } from '@/lib/quiz/gates/distractor-is-accepted'
import { markingContextOf } from '../proof-of'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** No distractor would be marked correct if a pupil typed it. */
export const distractorIsAccepted: ItemRule = {
  name: 'distractor-is-accepted',
  severity: 'error',
  check(item, context) {
    const { key, kind } = item
    if (key?.shape !== 'one' || kind === undefined) return []
    const accept = item.accept.map(({ value }) => value)
    const entry = { kind: kind.value, key: key.value, accept }
    const marking = markingContextOf(item, context)
    return item.distractors
      .filter(({ value }) => isAccepted(value, entry, marking))
      .map(({ value, at }) => ({
        at,
        expected: 'distractors that are wrong',
        found: `${quoted(value)}, which means the same as the key ${quoted(key.value)}`,
        fix: 'Write another distractor, or take it out of "accept".',
      }))
  },
}
