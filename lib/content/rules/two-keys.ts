import { isAccepted } from '@/lib/quiz/gates/distractor-is-accepted'
import { isSame } from '@/lib/quiz/gates/two-keys'
import { isSameText } from '@/lib/text/same-text'
import { markingContextOf } from '../proof-of'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** No choice can be taken for another that is written differently. */
export const twoKeys: ItemRule = {
  name: 'two-keys',
  severity: 'warning',
  check(item, context) {
    const { ask, kind, key, distractors } = item
    if (ask?.value !== 'choice' || key?.shape !== 'one' || kind === undefined) return []
    const marking = markingContextOf(item, context)
    const accept = item.accept.map(({ value }) => value)
    const entry = { kind: kind.value, key: key.value, accept }
    // What is the key in other words is an error that another rule names.
    const wrong = distractors.filter(({ value }) => !isAccepted(value, entry, marking))
    return wrong.flatMap(({ value, at }, index) => {
      const other = [key, ...wrong.slice(0, index)].find(
        (one) => !isSameText(one.value, value) && isSame(one.value, value, kind.value, marking),
      )
      if (other === undefined) return []
      const found = `${quoted(value)}, which can be taken for ${quoted(other.value)}`
      const fix = 'Write a distractor that nobody can take for another choice.'
      return [{ at, expected: 'choices that all mean something else', found, fix }]
    })
  },
}
