import type { FactMark } from '@/lib/review/findings'
import type { PassageMark } from '@/lib/text/passage'
import { isOverlapping } from '@/lib/text/span'
import type { Tie } from './tie-items'

const FACT = 'fact '
const ITEM = 'item '

/** Everything that the passage is cut at: the facts, and the evidence of the items. */
export function cutsOf(marks: readonly FactMark[], ties: readonly Tie[]): readonly PassageMark[] {
  return [
    ...marks.map(({ id, start, end }) => ({ id: `${FACT}${id}`, start, end })),
    ...ties.flatMap(({ id, evidence, about }) =>
      [...evidence, ...about].map(({ start, end }) => ({ id: `${ITEM}${id}`, start, end })),
    ),
  ]
}

/** The ids of the facts and of the items that cover a piece of the passage. */
export function readCuts(ids: readonly string[]): {
  readonly facts: readonly string[]
  readonly items: readonly string[]
} {
  return { facts: strip(ids, FACT), items: strip(ids, ITEM) }
}

function strip(ids: readonly string[], prefix: string): readonly string[] {
  return ids.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []))
}

/**
 * The mark that a piece stands for, where several cover it: the shortest, since the others have words of their own, and
 * of two as long the first.
 */
export function innermost(marks: readonly FactMark[]): FactMark | undefined {
  return marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}

/**
 * Where the button of each mark is: at its first words that no shorter mark covers. A mark that others cover from end
 * to end has none; it is listed in their menus.
 */
export function anchorsOf(marks: readonly FactMark[]): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>()
  for (const [index, mark] of marks.entries()) {
    const inside = marks.filter((other, at) => {
      if (other === mark || !isOverlapping(other, mark)) return false
      return innermost(at < index ? [other, mark] : [mark, other]) === other
    })
    let at = mark.start
    for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
      if (start <= at) at = Math.max(at, end)
    }
    if (at < mark.end && !anchors.has(at)) anchors.set(at, mark.id)
  }
  return anchors
}
