import { orderNaturally } from '@/lib/quiz/order-naturally'
import { refuseItem } from '../gates'
import { itemId } from '../items/item-id'
import { makeItem } from '../items/make-item'
import type { Candidate, Distractor, DraftedItem, Material, Way } from '../types'

const PAIR = 2

/**
 * The items of a quiz: choices and entries about half and half where both will do, and the key as often first, middle
 * and last among the choices.
 */
export function settleWays(
  candidates: readonly Candidate[],
  material: Material,
  taken: Set<string> = new Set(),
): readonly DraftedItem[] {
  const counts = { entry: 0, choice: 0 }
  const positions = [0, 0, 0]
  return candidates.map((candidate) => {
    const way = wayOf(candidate, counts)
    if (way.ask === 'entry' || way.ask === 'choice') counts[way.ask] += 1
    const { wording } = candidate
    const id = itemId(wording.kind, wording.stem, taken)
    taken.add(id)
    const ask = way.ask === 'entry' ? 'entry' : 'choice'
    const { passage } = material.source
    for (const pair of pairsOf(candidate, way, positions, material)) {
      const item = makeItem(wording, ask, pair.distractors, { id, passage })
      if (refuseItem(item, material) !== undefined) continue
      if (pair.position !== undefined)
        positions[pair.position] = (positions[pair.position] ?? 0) + 1
      return { ...item, by: wording.by }
    }
    const item = makeItem(wording, ask, way.distractors.slice(0, PAIR), { id, passage })
    return { ...item, by: wording.by }
  })
}

/** The better way, or the other one where the quiz has enough of the better. */
function wayOf({ ways }: Candidate, counts: Readonly<Record<'entry' | 'choice', number>>): Way {
  const [first, second] = ways
  if (first === undefined) return { ask: 'entry', distractors: [] }
  if (second === undefined) return first
  const isAhead = (way: Way): number =>
    way.ask === 'entry' ? counts.entry - counts.choice : counts.choice - counts.entry
  return isAhead(first) > 1 ? second : first
}

interface Pair {
  readonly distractors: readonly Distractor[]
  /** How many of the two stand before the key. */
  readonly position?: number
}

/** The pairs of distractors, those first that put the key where it has stood least. */
function pairsOf(
  { wording }: Candidate,
  { ask, distractors }: Way,
  positions: readonly number[],
  { reading }: Material,
): readonly Pair[] {
  if (wording.shape !== 'value' || distractors.length < PAIR) return [{ distractors: [] }]
  if (ask === 'entry') return [{ distractors: distractors.slice(0, PAIR) }]
  const texts = [wording.key, ...distractors.map(({ text }) => text)]
  const order = orderNaturally(texts, wording.kind, reading.language)
  const keyAt = order.indexOf(wording.key)
  const isBefore = ({ text }: Distractor): boolean => order.indexOf(text) < keyAt
  const pairs = distractors.flatMap((first, index) =>
    distractors.slice(index + 1).map((second, offset) => {
      const position = Number(isBefore(first)) + Number(isBefore(second))
      const cost = index * 2 + offset + (positions[position] ?? 0) * 4
      return { distractors: [first, second], position, cost }
    }),
  )
  return pairs.toSorted((a, b) => a.cost - b.cost)
}
