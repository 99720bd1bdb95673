import type { MentionKind } from '@/lib/facts/types'
import type { Item } from '@/lib/quiz/item'
import { refuseItem } from './gates'
import { indexMaterial } from './index-material'
import { itemId } from './items/item-id'
import { makeItem } from './items/make-item'
import { mayHaveOtherName } from './pickers/may-be-one-person'
import { pickDistractors } from './pick-distractors'
import type { DraftReason } from './reasons'
import { isSurePerson } from './sure-person'
import type { Candidate, Distractor, Material, ValueWording, Way, Wording } from './types'
import type { Written } from './write-all'

/** A wording that cannot be asked in any way, and why. */
export interface RefusedWording {
  readonly wording: Wording
  readonly reason: DraftReason
}

export interface Candidates {
  readonly candidates: readonly Candidate[]
  readonly refused: readonly RefusedWording[]
}

/** How many distractors an item has: three choices are enough. */
export const DISTRACTORS = 2
/** In so few sentences nobody has to look for the one that proves something. */
export const FEWEST_SENTENCES = 5
/** Which pairs of the distractors are tried until one passes the gates. */
const PAIRS = [[0, 1], [0, 2], [1, 2], [2, 3], [0, 4]] as const // prettier-ignore

/** The wordings with all that it takes to ask them, in the ways that pass the gates; and those without such a way. */
export function makeCandidates(written: readonly Written[], material: Material): Candidates {
  const values = written.flatMap(({ wording }) => (wording.shape === 'value' ? [wording] : []))
  const candidates: Candidate[] = []
  const refused: RefusedWording[] = []
  for (const { wording, writer } of written) {
    const found =
      wording.shape === 'value'
        ? valueWays(wording, values, material)
        : wholeWays(wording, material)
    if ('reason' in found) refused.push({ wording, reason: found.reason })
    else candidates.push({ wording, writer, topic: topicOf(wording, material), ways: found.ways })
  }
  return { candidates, refused }
}

type Ways = { readonly ways: readonly Way[] } | { readonly reason: DraftReason }

function wholeWays(wording: Exclude<Wording, ValueWording>, material: Material): Ways {
  if (wording.shape === 'evidence' && material.reading.sentences.length < FEWEST_SENTENCES)
    return { reason: 'no-distractors' }
  const reason = reasonAgainst(wording, 'entry', [], material)
  return reason === undefined ? { ways: [{ ask: wording.shape, distractors: [] }] } : { reason }
}

/** With distractors it can be asked in every way that its writer knows; without them only be typed. */
function valueWays(
  wording: ValueWording,
  others: readonly ValueWording[],
  material: Material,
): Ways {
  if (wording.kind === 'person' && !isSurePerson(material, wording.value))
    return { reason: 'not-surely-a-person' }
  const picked = pickDistractors(wording, others, material)
  const asks = safeAsks(wording, material)
  let reason: DraftReason = 'no-distractors'
  for (const pair of PAIRS) {
    const distractors = pair.flatMap((index) => picked[index] ?? [])
    if (distractors.length < DISTRACTORS) continue
    const against = reasonAgainst(wording, asks[0] ?? 'choice', distractors, material)
    if (against === undefined) {
      const all = [...distractors, ...picked.filter((one) => !distractors.includes(one))]
      return { ways: asks.map((ask) => ({ ask, distractors: all })) }
    }
    reason = against
  }
  if (!asks.includes('entry')) return { reason }
  const against = reasonAgainst(wording, 'entry', [], material)
  return against === undefined ? { ways: [{ ask: 'entry', distractors: [] }] } : { reason: against }
}

/** A name is typed only where nobody could type another one of the same person. */
function safeAsks(wording: ValueWording, material: Material): ValueWording['asks'] {
  const { asks, kind, value } = wording
  if (kind !== 'person' || !mayHaveOtherName(value, material)) return asks
  return ['choice']
}

function reasonAgainst(
  wording: Wording,
  ask: 'entry' | 'choice',
  distractors: readonly Distractor[],
  material: Material,
): DraftReason | undefined {
  const id = itemId(wording.kind, wording.stem, new Set())
  const item: Item = makeItem(wording, ask, distractors, { id, passage: material.reading.text })
  return refuseItem(item, material)
}

function topicOf(wording: Wording, material: Material): MentionKind {
  const [first] = wording.about
  const kinds = first ? indexMaterial(material).mentionsAt(first.start) : []
  const isQuoted = kinds.some(({ kind }) => kind === 'quote')
  return isQuoted || wording.kind === 'text' ? 'quote' : wording.kind
}
