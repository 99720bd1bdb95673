import { fold } from '@/lib/text/fold'
import { isOverlapping } from '@/lib/text/span'
import type { Wording } from '../types'

/** Whether two wordings ask for one fact: the same words of the passage, or the same value of the same subject. */
export function isSameFact(a: Wording, b: Wording): boolean {
  if (a.about.some((one) => b.about.some((other) => isOverlapping(one, other)))) return true
  if (fold(a.stem) === fold(b.stem)) return true
  if (a.shape !== 'value' || b.shape !== 'value' || a.kind !== b.kind) return false
  return a.value === b.value && a.subject !== undefined && a.subject === b.subject
}
