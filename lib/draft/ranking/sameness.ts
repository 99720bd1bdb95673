import type { Profile } from './profile'

/** Of these ways of asking a quiz has one item each. */
const ONCE: readonly string[] = ['order', 'match', 'evidence']
const SHARE_OF_ONE_WRITER = 0.3
const FEWEST_OF_ONE_WRITER = 2
/** Somebody may be the key twice, if the article is about hardly anybody else, and once more beside somebody else. */
const MOST_OF_ONE_KEY = 2

/** Whether a quiz has enough of what asks in this way. */
export function isTooMany(one: Profile, chosen: readonly Profile[], items: number): boolean {
  const { shape } = one.candidate.wording
  if (ONCE.includes(shape)) return chosen.some((other) => other.candidate.wording.shape === shape)
  const ofKey = chosen.filter((other) => hasSameKey(one, other)).length
  if (ofKey >= MOST_OF_ONE_KEY + Number(isOneOfSeveral(one, chosen))) return true
  const { candidate } = one
  const ofWriter = chosen.filter((other) => other.candidate.writer === candidate.writer).length
  return ofWriter >= Math.max(FEWEST_OF_ONE_WRITER, Math.ceil(items * SHARE_OF_ONE_WRITER))
}

/** Whether the person asked for is one of two or more who are keys as often as not. */
function isOneOfSeveral({ candidate }: Profile, chosen: readonly Profile[]): boolean {
  const { wording } = candidate
  if (wording.shape !== 'value' || wording.kind !== 'person') return false
  const others = chosen.filter(({ candidate: { wording: other } }) => {
    return other.shape === 'value' && other.kind === 'person' && other.value !== wording.value
  })
  return others.length >= MOST_OF_ONE_KEY
}

/** How little an item adds to those that are chosen. */
export function sameness(one: Profile, chosen: readonly Profile[]): number {
  let sum = 0
  for (const other of chosen) {
    const [a, b] = [one.candidate, other.candidate]
    if (a.topic === b.topic) sum += 0.1
    if (a.writer === b.writer) sum += 0.04
    if (one.stretch === other.stretch) sum += 0.05
    if (a.wording.subject !== undefined && a.wording.subject === b.wording.subject) sum += 0.08
    if (hasSameEvidence(one, other)) sum += 0.15
    if (hasSameKey(one, other)) sum += 0.15
  }
  return sum
}

function hasSameEvidence(a: Profile, b: Profile): boolean {
  return [...a.evidence].some((start) => b.evidence.has(start))
}

function hasSameKey({ candidate: a }: Profile, { candidate: b }: Profile): boolean {
  const [one, other] = [a.wording, b.wording]
  if (one.shape !== 'value' || other.shape !== 'value') return false
  return one.kind === other.kind && one.value === other.value
}
