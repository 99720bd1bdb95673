import type { Picker, ValueWording } from '../types'
import { isPlausibleBeside } from './is-plausible-beside'
import { writeLike } from './write-like'

/** The keys of other items of the same sort: each comes with the sentence that says what it is right for. */
export const otherWordings: Picker = {
  name: 'other-wordings',
  *pick(wording, others) {
    for (const other of others) {
      if (other === wording || other.kind !== wording.kind || other.sort !== wording.sort) continue
      if (!isPlausibleBeside(wording, other.value)) continue
      const text = textOf(other, wording)
      if (text !== undefined) yield { text, value: other.value, rationale: other.rationale }
    }
  },
}

function textOf(other: ValueWording, wording: ValueWording): string | undefined {
  switch (wording.kind) {
    case 'age':
    case 'date':
    case 'number':
      return writeLike(wording, other.value)
    case 'place':
    case 'person':
    case 'text':
      return other.key
  }
}
