import { accountFor, refuseAll } from './account-for'
import { limitWordings } from './limit-wordings'
import { makeCandidates } from './make-candidates'
import { chooseCandidates } from './ranking/choose-candidates'
import { putInOrder } from './ranking/put-in-order'
import { settleWays } from './ranking/settle-ways'
import { readMaterial } from './read-material'
import type { Candidate, Draft, DraftSource, Material } from './types'
import { unsuited } from './unsuited'
import { writeAll } from './write-all'
import { WRITERS } from './writers'

export interface DraftOptions {
  /** How many items the quiz should have; ten if nothing is said. It has fewer where the article bears fewer. */
  readonly items?: number | undefined
}

const USUAL_LENGTH = 10

/**
 * A quiz about an article, what else could be asked, and for every other mention why it is not asked about. The same
 * article gives the same bytes each time; no text of any script throws.
 */
export function draftQuiz(source: DraftSource, options: DraftOptions = {}): Draft {
  return draftFrom(readMaterial(source), options)
}

/** As `draftQuiz`, of an article that has been read. */
export function draftFrom(material: Material, options: DraftOptions = {}): Draft {
  const why = unsuited(material)
  if (why !== undefined) return { items: [], reserve: [], refusals: refuseAll(material, why) }
  const { kept, left } = limitWordings(writeAll(WRITERS, material))
  const { candidates, refused } = makeCandidates(kept, material)
  const chosen = chooseCandidates(candidates, options.items ?? USUAL_LENGTH, material)
  const rest = candidates.filter((one) => !chosen.includes(one))
  const taken = new Set<string>()
  const items = settleWays(putInOrder(chosen, material), material, taken)
  const reserve = settleWays(byWorth(rest), material, taken)
  const refusals = accountFor(material, {
    asked: chosen.map(({ wording }) => wording),
    inReserve: rest.map(({ wording }) => wording),
    refused: [...refused, ...left.map((wording) => ({ wording, reason: 'too-many' as const }))],
  })
  return { items, reserve, refusals }
}

function byWorth(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.wording.worth - a.wording.worth)
}
