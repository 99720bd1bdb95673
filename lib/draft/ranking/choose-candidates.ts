import type { Candidate, Material } from '../types'
import { givesAway } from './gives-away'
import { isSameFact } from './is-same-fact'

/** Below this an item is not worth a pupil's time. */
const LEAST_WORTH = 0.25
/** Beside what is chosen it adds nothing below this. */
const LEAST_ADDED = 0
/** Of these ways of asking a quiz has one item each. */
const ONCE: readonly string[] = ['order', 'match', 'evidence']
const SHARE_OF_ONE_WRITER = 0.3
const STRETCHES = 5

/** The candidates that make the best quiz of at most `items`: the worthiest, of all kinds, spread over the passage. */
export function chooseCandidates(
  candidates: readonly Candidate[],
  items: number,
  material: Material,
): readonly Candidate[] {
  const chosen: Candidate[] = []
  let left = candidates.filter(({ wording }) => wording.worth >= LEAST_WORTH)
  while (chosen.length < items && left.length > 0) {
    const best = bestOf(left, chosen, items, material)
    if (best === undefined) break
    chosen.push(best)
    left = left.filter((one) => one !== best && fitsBeside(one, best))
  }
  return chosen
}

function fitsBeside(one: Candidate, other: Candidate): boolean {
  return !isSameFact(one.wording, other.wording) && !givesAway(one.wording, other.wording)
}

function bestOf(
  left: readonly Candidate[],
  chosen: readonly Candidate[],
  items: number,
  material: Material,
): Candidate | undefined {
  let best: Candidate | undefined
  let most = -Infinity
  for (const one of left) {
    if (isTooMany(one, chosen, items)) continue
    const value = one.wording.worth - sameness(one, chosen, material)
    if (value > Math.max(most, LEAST_ADDED)) [best, most] = [one, value]
  }
  return best
}

function isTooMany(one: Candidate, chosen: readonly Candidate[], items: number): boolean {
  const { shape } = one.wording
  if (ONCE.includes(shape)) return chosen.some(({ wording }) => wording.shape === shape)
  const ofWriter = chosen.filter(({ writer }) => writer === one.writer).length
  return ofWriter >= Math.max(2, Math.ceil(items * SHARE_OF_ONE_WRITER))
}

/** How little an item adds to those that are chosen. */
function sameness(one: Candidate, chosen: readonly Candidate[], material: Material): number {
  let sum = 0
  for (const other of chosen) {
    if (other.topic === one.topic) sum += 0.07
    if (other.writer === one.writer) sum += 0.04
    if (stretchOf(other, material) === stretchOf(one, material)) sum += 0.05
    if (one.wording.subject !== undefined && other.wording.subject === one.wording.subject)
      sum += 0.08
    if (hasSameEvidence(one, other)) sum += 0.15
    if (hasSameKey(one, other)) sum += 0.3
  }
  return sum
}

function stretchOf({ wording }: Candidate, { reading }: Material): number {
  const start = wording.about[0]?.start ?? wording.evidence[0]?.start ?? 0
  return Math.floor((start / Math.max(1, reading.text.length)) * STRETCHES)
}

function hasSameEvidence(a: Candidate, b: Candidate): boolean {
  return a.wording.evidence.some((one) =>
    b.wording.evidence.some((other) => one.start === other.start),
  )
}

/** What was the key once is guessed the second time. */
function hasSameKey({ wording: a }: Candidate, { wording: b }: Candidate): boolean {
  return a.shape === 'value' && b.shape === 'value' && a.kind === b.kind && a.value === b.value
}
