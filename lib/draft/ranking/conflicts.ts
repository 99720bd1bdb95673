import { isOverlapping } from '@/lib/text/span'
import type { Profile } from './profile'

/** Whether two items cannot be in one quiz: they ask for one fact, or one tells the key of the other. */
export function isInConflict(a: Profile, b: Profile): boolean {
  return isSameFact(a, b) || isGivenAway(a, b) || isGivenAway(b, a)
}

/** The same words of the passage, or one quantity, date or place as key: the second time it is guessed. */
function isSameFact(a: Profile, b: Profile): boolean {
  if (a.about.some((one) => b.about.some((other) => isOverlapping(one, other)))) return true
  if (a.told === b.told || [...a.facts].some((fact) => b.facts.has(fact))) return true
  const [one, other] = [a.candidate.wording, b.candidate.wording]
  if (one.shape !== 'value' || other.shape !== 'value') return false
  return one.kind !== 'person' && one.kind === other.kind && one.value === other.value
}

function isGivenAway(teller: Profile, asked: Profile): boolean {
  return asked.keys.some((key) => key.length > 2 && teller.told.includes(key))
}
