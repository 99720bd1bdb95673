import type { Candidate, Material } from '../types'
import { isInConflict } from './conflicts'
import { profileOf, type Profile } from './profile'
import { isTooMany, sameness } from './sameness'

/** Below this an item is not worth a pupil's time. */
const LEAST_WORTH = 0.2
/** Of an article that goes on and on no more candidates than these are weighed against each other. */
const MOST_WEIGHED = 70
/** From how many beginnings a quiz is put together. */
const BEGINNINGS = 14
/** What an item is worth for being there at all. */
const WORTH_OF_ONE = 0.4
/** What it is worth that an item asks for several facts at once. */
const WORTH_OF_SEVERAL = 1.5
/** How much it counts against an item that it keeps others out. */
const COST_OF_CONFLICT = 0.5

/** The candidates that make the best quiz of at most `items`: the worthiest, of all kinds, spread over the passage. */
export function chooseCandidates(
  candidates: readonly Candidate[],
  items: number,
  material: Material,
): readonly Candidate[] {
  const worthy = candidates.filter(({ wording }) => wording.worth >= LEAST_WORTH)
  const profiles = worthy
    .toSorted((a, b) => b.wording.worth - a.wording.worth)
    .slice(0, MOST_WEIGHED)
    .map((candidate) => profileOf(candidate, material))
  const rivals = rivalsOf(profiles)
  const beginnings = [undefined, ...profiles.slice(0, BEGINNINGS)]
  let best: readonly Profile[] = []
  for (const first of beginnings) {
    const quiz = fill(profiles, rivals, items, first)
    if (valueOf(quiz) > valueOf(best)) best = quiz
  }
  return best.map(({ candidate }) => candidate)
}

type Rivals = ReadonlyMap<Profile, ReadonlySet<Profile>>

function rivalsOf(profiles: readonly Profile[]): Rivals {
  const rivals = new Map(profiles.map((one) => [one, new Set<Profile>()]))
  profiles.forEach((one, index) => {
    for (const other of profiles.slice(index + 1)) {
      if (!isInConflict(one, other)) continue
      rivals.get(one)?.add(other)
      rivals.get(other)?.add(one)
    }
  })
  return rivals
}

function fill(
  profiles: readonly Profile[],
  rivals: Rivals,
  items: number,
  first: Profile | undefined,
): readonly Profile[] {
  const chosen: Profile[] = []
  let left = profiles
  let next = first ?? nextOf(left, chosen, rivals, items)
  while (next !== undefined && chosen.length < items) {
    const added = next
    chosen.push(added)
    left = left.filter((one) => one !== added && rivals.get(added)?.has(one) !== true)
    next = nextOf(left, chosen, rivals, items)
  }
  return chosen
}

function nextOf(
  left: readonly Profile[],
  chosen: readonly Profile[],
  rivals: Rivals,
  items: number,
): Profile | undefined {
  const allowed = left.filter((one) => !isTooMany(one, chosen, items))
  const whole = allowed.reduce((sum, { worth }) => sum + worth, 0)
  let best: Profile | undefined
  let most = -Infinity
  for (const one of allowed) {
    const lost = allowed.reduce(
      (sum, other) => sum + (rivals.get(one)?.has(other) ? other.worth : 0),
      0,
    )
    const value = worthOf(one) - sameness(one, chosen) - (COST_OF_CONFLICT * lost) / whole
    if (value > most) [best, most] = [one, value]
  }
  return best
}

function valueOf(quiz: readonly Profile[]): number {
  return quiz.reduce(
    (sum, one, index) => sum + WORTH_OF_ONE + worthOf(one) - sameness(one, quiz.slice(0, index)),
    0,
  )
}

/** To put in order and to match asks for several facts at once, which no other item does. */
function worthOf({ worth, candidate }: Profile): number {
  const { shape } = candidate.wording
  return shape === 'order' || shape === 'match' ? worth + WORTH_OF_SEVERAL : worth
}
