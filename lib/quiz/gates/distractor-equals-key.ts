import { isSameText } from '@/lib/text/same-text'
import type { Gate } from '../gate'
import { keyParts } from '../key-parts'

/** No distractor has the words of the key. */
export const distractorEqualsKey: Gate<'distractor-equals-key'> = {
  name: 'distractor-equals-key',
  field: 'distractors',
  check(item) {
    const parts = keyParts(item)
    const found = item.distractors.find((one) => parts.some((part) => isSameText(part, one)))
    return found && `“${found}” is both the right answer and a wrong choice.`
  },
}
