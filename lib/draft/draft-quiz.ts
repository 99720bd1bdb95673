import { accountFor, refuseAll } from './account-for'
import { refuseBeside } from './gates'
import { limitWordings } from './limit-wordings'
import { makeCandidates } from './make-candidates'
import { chooseCandidates } from './ranking/choose-candidates'
import { putInOrder } from './ranking/put-in-order'
import { settleSingly, settleWays } from './ranking/settle-ways'
import { readMaterial } from './read-material'
import type { Candidate, Draft, DraftedItem, DraftSource, Material } from './types'
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
export function draftFrom(
  material: Material,
  { items: length = USUAL_LENGTH }: DraftOptions = {},
): Draft {
  const why = unsuited(material)
  if (why !== undefined) return { items: [], reserve: [], refusals: refuseAll(material, why) }
  const { kept, left } = limitWordings(writeAll(WRITERS, material))
  const { candidates, refused } = makeCandidates(kept, material)
  const { chosen, items, taken } = composeQuiz(candidates, length, material)
  const rest = byWorth(candidates.filter((one) => !chosen.includes(one)))
  const refusals = accountFor(material, {
    asked: chosen.map(({ wording }) => wording),
    inReserve: rest.map(({ wording }) => wording),
    refused: [...refused, ...left.map((wording) => ({ wording, reason: 'too-many' as const }))],
  })
  return { items, reserve: settleSingly(rest, material, taken), refusals }
}

interface Quiz {
  readonly chosen: readonly Candidate[]
  readonly items: readonly DraftedItem[]
  readonly taken: Set<string>
}

/** How often a quiz is put together anew without an item that a gate refuses beside the others. */
const MOST_ATTEMPTS = 6

/** The best quiz whose items pass the gates beside each other. */
function composeQuiz(candidates: readonly Candidate[], length: number, material: Material): Quiz {
  let pool = candidates
  let chosen: readonly Candidate[] = []
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    chosen = putInOrder(chooseCandidates(pool, length, material), material)
    const quiz = settle(chosen, material)
    const refused = chosen.find((_, index) => isRefused(quiz.items, index, material))
    if (refused === undefined) return quiz
    pool = pool.filter((one) => one !== refused)
  }
  return settle(withoutRefused(chosen, material), material)
}

function settle(chosen: readonly Candidate[], material: Material): Quiz {
  const taken = new Set<string>()
  return { chosen, items: settleWays(chosen, material, taken), taken }
}

function isRefused(items: readonly DraftedItem[], index: number, material: Material): boolean {
  const item = items[index]
  const others = items.slice(0, index)
  return item !== undefined && refuseBeside(item, others, material) !== undefined
}

/** What is left when each item that is refused beside those before it is taken out. */
function withoutRefused(chosen: readonly Candidate[], material: Material): readonly Candidate[] {
  const { items } = settle(chosen, material)
  return chosen.filter((_, index) => !isRefused(items, index, material))
}

function byWorth(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.wording.worth - a.wording.worth)
}
