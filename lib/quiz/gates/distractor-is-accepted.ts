import { isSameText } from '@/lib/text/same-text'
import type { Gate } from '../gate'
import type { MarkingContext } from '../marking'
import { matchEntry, type EntryKey } from '../match/match-entry'
import { provingSpans } from '../proving-sentences'

/** Whether a distractor in other words than the key's would be marked correct if a pupil typed it. */
export function isAccepted(distractor: string, key: EntryKey, context: MarkingContext): boolean {
  return (
    !isSameText(distractor, key.key) && matchEntry(key, distractor, context).verdict === 'correct'
  )
}

/** No distractor would be marked correct if a pupil typed it. */
export const distractorIsAccepted: Gate<'distractor-is-accepted'> = {
  name: 'distractor-is-accepted',
  field: 'distractors',
  check(item, { passage, language, published }) {
    if (item.ask !== 'choice' && item.ask !== 'entry') return undefined
    const evidence = provingSpans(item.evidence, passage)
    const context = { passage, language, published, evidence }
    const found = item.distractors.find((one) => isAccepted(one, item, context))
    return (
      found && `“${found}” is to be wrong and means the same as the right answer “${item.key}”.`
    )
  },
}
