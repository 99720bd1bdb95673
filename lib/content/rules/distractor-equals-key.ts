import { keyWords } from '../placed-quiz'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'
import { isSameText } from '@/lib/text/same-text'

/** No distractor has the words of the key. */
export const distractorEqualsKey: ItemRule = {
  name: 'distractor-equals-key',
  severity: 'error',
  check: (item) =>
    item.distractors.flatMap(({ value, at }) => {
      const key = keyWords(item.key).find((part) => isSameText(part.value, value))
      if (key === undefined) return []
      const expected = 'distractors that differ from the key'
      const fix = 'Take this distractor out, or write another.'
      return [{ at, expected, found: `${quoted(value)}, which is the key`, fix, other: key.at }]
    }),
}
