import type { TakenOut } from '@/lib/review/manuscript'
import type { PassageNode } from '@/lib/text/passage'

/** A stretch of the passage, with what was taken out just before it. */
export interface PassagePiece {
  /** The number of blocks of the passage that stand before it. */
  readonly at: number
  readonly before: readonly TakenOut[]
  readonly nodes: readonly PassageNode[]
}

/** The passage cut where something was taken out of it; what stood behind its end comes with an empty piece. */
export function cutAtTakenOut(
  nodes: readonly PassageNode[],
  takenOut: readonly TakenOut[],
): readonly PassagePiece[] {
  const blocks = nodes.filter((node) => !('value' in node) || node.value.trim() !== '')
  const places = takenOut.map(({ after }) => Math.min(after, blocks.length))
  const cuts = [...new Set([0, ...places])].toSorted((a, b) => a - b)
  return cuts.map((at, index) => ({
    at,
    before: takenOut.filter((_, place) => places[place] === at),
    nodes: blocks.slice(at, cuts[index + 1]),
  }))
}
