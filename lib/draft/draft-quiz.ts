import { accountFor, refuseAll } from './account-for'
import { refuseBeside } from './gates'
import { limitWordings } from './limit-wordings'
import { makeCandidates } from './make-candidates'
import { chooseCandidates } from './ranking/choose-candidates'
import { putInOrder } from './ranking/put-in-order'
import { settleSingly, settleWays } from './ranking/settle-ways'
import { readMaterial } from './read-material'
import type { Candidate, Draft, DraftSource, Material, Settled, SettledDraft } from './types'
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
  const { chosen, reserve, refusals } = settleDraft(material, options)
  return {
    items: chosen.map(({ item }) => item),
    reserve: reserve.map(({ item }) => item),
    refusals,
  }
}

/** As `draftFrom`, with what each item was made of, so that the same can be asked in another way. */
export function settleDraft(
  material: Material,
  { items: length = USUAL_LENGTH }: DraftOptions = {},
): SettledDraft {
  const why = unsuited(material)
  if (why !== undefined) return { chosen: [], reserve: [], refusals: refuseAll(material, why) }
  const { kept, left } = limitWordings(writeAll(WRITERS, material))
  const { candidates, refused } = makeCandidates(kept, material)
  const { chosen, settled, taken } = composeQuiz(candidates, length, material)
  const rest = byWorth(candidates.filter((one) => !chosen.includes(one)))
  const refusals = accountFor(material, {
    asked: chosen.map(({ wording }) => wording),
    inReserve: rest.map(({ wording }) => wording),
    refused: [...refused, ...left.map((wording) => ({ wording, reason: 'too-many' as const }))],
  })
  return { chosen: settled, reserve: settleSingly(rest, material, taken), refusals }
}

interface Quiz {
  readonly chosen: readonly Candidate[]
  readonly settled: readonly Settled[]
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
    const refused = chosen.find((_, index) => isRefused(quiz.settled, index, material))
    if (refused === undefined) return quiz
    pool = pool.filter((one) => one !== refused)
  }
  return settle(withoutRefused(chosen, material), material)
}

function settle(chosen: readonly Candidate[], material: Material): Quiz {
  const taken = new Set<string>()
  return { chosen, settled: settleWays(chosen, material, taken), taken }
}

function isRefused(settled: readonly Settled[], index: number, material: Material): boolean {
  const item = settled[index]?.item
  const others = settled.slice(0, index).map((one) => one.item)
  return item !== undefined && refuseBeside(item, others, material) !== undefined
}

/** What is left when each item that is refused beside those before it is taken out. */
function withoutRefused(chosen: readonly Candidate[], material: Material): readonly Candidate[] {
  const { settled } = settle(chosen, material)
  return chosen.filter((_, index) => !isRefused(settled, index, material))
}

function byWorth(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.wording.worth - a.wording.worth)
}
