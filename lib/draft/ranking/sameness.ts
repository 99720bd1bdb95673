import type { Profile } from './profile'

/** Of these ways of asking a quiz has one item each. */
const ONCE: readonly string[] = ['order', 'match', 'evidence']
const SHARE_OF_ONE_WRITER = 0.3
const FEWEST_OF_ONE_WRITER = 2

/** Whether a quiz has enough of what asks in this way. */
export function isTooMany(
  { candidate }: Profile,
  chosen: readonly Profile[],
  items: number,
): boolean {
  const { shape } = candidate.wording
  if (ONCE.includes(shape)) return chosen.some((one) => one.candidate.wording.shape === shape)
  const ofWriter = chosen.filter((one) => one.candidate.writer === candidate.writer).length
  return ofWriter >= Math.max(FEWEST_OF_ONE_WRITER, Math.ceil(items * SHARE_OF_ONE_WRITER))
}

/** How little an item adds to those that are chosen. */
export function sameness(one: Profile, chosen: readonly Profile[]): number {
  let sum = 0
  for (const other of chosen) {
    const [a, b] = [one.candidate, other.candidate]
    if (a.topic === b.topic) sum += 0.07
    if (a.writer === b.writer) sum += 0.04
    if (one.stretch === other.stretch) sum += 0.05
    if (a.wording.subject !== undefined && a.wording.subject === b.wording.subject) sum += 0.08
    if (hasSameEvidence(one, other)) sum += 0.15
  }
  return sum
}

function hasSameEvidence(a: Profile, b: Profile): boolean {
  return [...a.evidence].some((start) => b.evidence.has(start))
}
