import type { Picker } from '../types'
import { writeLike } from './write-like'

/** The keys of other items of the same sort: each comes with the sentence that says what it is right for. */
export const otherWordings: Picker = {
  name: 'other-wordings',
  *pick(wording, others) {
    for (const other of others) {
      if (other.kind !== wording.kind || other.sort !== wording.sort || other === wording) continue
      const text = writeLike(wording, other.value) ?? undefined
      if (text === undefined) continue
      yield {
        text:
          wording.kind === 'person' || wording.kind === 'place' || wording.kind === 'text'
            ? other.key
            : text,
        value: other.value,
        rationale: other.rationale,
      }
    }
  },
}
