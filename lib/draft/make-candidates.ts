import { refuseItem } from './gates'
import { indexMaterial } from './index-material'
import { itemId } from './items/item-id'
import { makeItem } from './items/make-item'
import { pickDistractors } from './pick-distractors'
import type { DraftReason } from './reasons'
import type { Candidate, Material, ValueWording, Way, Wording } from './types'
import type { MentionKind } from '@/lib/facts/types'
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

/** The wordings with all that it takes to ask them, in the ways that pass the gates; and those without such a way. */
export function makeCandidates(written: readonly Written[], material: Material): Candidates {
  const values = written.flatMap(({ wording }) => (wording.shape === 'value' ? [wording] : []))
  const candidates: Candidate[] = []
  const refused: RefusedWording[] = []
  for (const { wording, writer } of written) {
    const tried = waysOf(wording, values, material).map((way) => ({
      way,
      reason: reasonAgainst(wording, way, material),
    }))
    const ways = tried.flatMap(({ way, reason }) => (reason === undefined ? [way] : []))
    if (ways.length > 0)
      candidates.push({ wording, writer, topic: topicOf(wording, material), ways })
    else refused.push({ wording, reason: tried[0]?.reason ?? 'no-distractors' })
  }
  return { candidates, refused }
}

function waysOf(
  wording: Wording,
  values: readonly ValueWording[],
  material: Material,
): readonly Way[] {
  if (wording.shape !== 'value') return [{ ask: wording.shape, distractors: [] }]
  const distractors = pickDistractors(wording, values, material)
  return wording.asks.map((ask) => ({ ask, distractors }))
}

function reasonAgainst(wording: Wording, way: Way, material: Material): DraftReason | undefined {
  const { ask, distractors } = way
  if (ask === 'choice' && distractors.length < DISTRACTORS) return 'no-distractors'
  const id = itemId(wording.kind, wording.stem, new Set())
  const { passage } = material.source
  const item = makeItem(
    wording,
    ask === 'entry' ? 'entry' : 'choice',
    distractors.slice(0, DISTRACTORS),
    { id, passage },
  )
  return refuseItem(item, material)
}

function topicOf(wording: Wording, material: Material): MentionKind {
  const [first] = wording.about
  const kinds = first ? indexMaterial(material).mentionsAt(first.start) : []
  const isQuoted = kinds.some(({ kind }) => kind === 'quote')
  return isQuoted || wording.kind === 'text' ? 'quote' : wording.kind
}
