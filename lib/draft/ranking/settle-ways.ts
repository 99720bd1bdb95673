import { orderNaturally } from '@/lib/quiz/order-naturally'
import { refuseItem } from '../gates'
import { itemId } from '../items/item-id'
import { makeItem } from '../items/make-item'
import type { Candidate, Distractor, Material, Settled, Way } from '../types'

const PAIR = 2
/** How many pairs are tried for the place that the key gets by them. */
const MOST_TRIED = 4
/** How much more it counts that the key stands elsewhere than that a distractor is a better one. */
const WEIGHT_OF_PLACE = 4

/**
 * The items of a quiz: choices and entries about half and half where both will do, and the key as often first, middle
 * and last among the choices.
 */
export function settleWays(
  candidates: readonly Candidate[],
  material: Material,
  taken: Set<string>,
): readonly Settled[] {
  const counts = { entry: 0, choice: 0 }
  const places = [0, 0, 0]
  return candidates.map((candidate) => {
    const way = wayOf(candidate, counts)
    if (way.ask === 'entry' || way.ask === 'choice') counts[way.ask] += 1
    if (way.ask !== 'choice') return draftItem(candidate, way, material, taken)
    const placed = placeKey(candidate, way, places, material)
    if (placed.place !== undefined) places[placed.place] = (places[placed.place] ?? 0) + 1
    return draftItem(candidate, { ask: way.ask, distractors: placed.distractors }, material, taken)
  })
}

/** Items that nobody has chosen yet, each in its own best way. */
export function settleSingly(
  candidates: readonly Candidate[],
  material: Material,
  taken: Set<string>,
): readonly Settled[] {
  return candidates.flatMap((candidate) => {
    const [way] = candidate.ways
    return way ? [draftItem(candidate, way, material, taken)] : []
  })
}

function draftItem(
  candidate: Candidate,
  way: Way,
  material: Material,
  taken: Set<string>,
): Settled {
  const { wording } = candidate
  const id = itemId(wording.kind, wording.stem, taken)
  taken.add(id)
  const ask = way.ask === 'entry' ? 'entry' : 'choice'
  const passage = material.reading.text
  const item = makeItem(wording, ask, way.distractors.slice(0, PAIR), { id, passage })
  return { item: { ...item, by: wording.by }, candidate }
}

/** The better way, or the other one where the quiz has enough of the better. */
function wayOf({ ways }: Candidate, counts: Readonly<Record<'entry' | 'choice', number>>): Way {
  const [first, second] = ways
  if (first === undefined) return { ask: 'entry', distractors: [] }
  if (second === undefined) return first
  const ahead = first.ask === 'entry' ? counts.entry - counts.choice : counts.choice - counts.entry
  return ahead > 1 ? second : first
}

interface Placed {
  readonly distractors: readonly Distractor[]
  /** How many of the two stand before the key. */
  readonly place?: number
}

/** The pair of distractors that puts the key where it has stood least, if the gates let it pass. */
function placeKey(
  candidate: Candidate,
  way: Way,
  places: readonly number[],
  material: Material,
): Placed {
  const { wording } = candidate
  const pairs = pairsOf(candidate, way, places, material)
  for (const pair of pairs.slice(0, MOST_TRIED)) {
    const passage = material.reading.text
    const item = makeItem(wording, 'choice', pair.distractors, { id: 'a', passage })
    if (refuseItem(item, material) === undefined) return pair
  }
  return { distractors: way.distractors }
}

/** The pairs of distractors, those first that are best and put the key where it has stood least. */
function pairsOf(
  { wording }: Candidate,
  { distractors }: Way,
  places: readonly number[],
  { reading }: Material,
): readonly Placed[] {
  if (wording.shape !== 'value') return []
  const texts = [wording.key, ...distractors.map(({ text }) => text)]
  const order = orderNaturally(texts, wording.kind, reading.language)
  const keyAt = order.indexOf(wording.key)
  const isBefore = ({ text }: Distractor): boolean => order.indexOf(text) < keyAt
  const pairs = distractors.flatMap((first, index) =>
    distractors.slice(index + 1).map((second, offset) => {
      const place = Number(isBefore(first)) + Number(isBefore(second))
      const cost = index * 2 + offset + (places[place] ?? 0) * WEIGHT_OF_PLACE
      return { distractors: [first, second], place, cost }
    }),
  )
  return pairs.toSorted((a, b) => a.cost - b.cost)
}
