import { findRepeats } from '@/lib/text/same-text'
import type { Gate } from '../gate'

/** The distractors of an item differ. */
export const duplicateDistractor: Gate<'duplicate-distractor'> = {
  name: 'duplicate-distractor',
  field: 'distractors',
  check({ distractors }) {
    const [found] = findRepeats(distractors.map((value) => ({ value })))
    return found && `The wrong choice “${found.repeat.value}” stands there twice.`
  },
}
