import type { Candidate, Material } from '../types'

const HARDNESS = { value: 0, match: 0.5, order: 0.7, evidence: 0.6 } as const

/** Main events before side facts, easier before harder, and otherwise as the passage goes. */
export function putInOrder(chosen: readonly Candidate[], material: Material): readonly Candidate[] {
  const length = Math.max(1, material.reading.text.length)
  const rank = ({ wording }: Candidate): number =>
    (wording.about[0]?.start ?? 0) / length - wording.worth / 2 + HARDNESS[wording.shape]
  return chosen.toSorted((a, b) => rank(a) - rank(b))
}
