import type { Word } from '../grammar/word'
import type { Holding } from './clauses-around'
import { hasInnerVerb } from './has-inner-verb'
import { isOfNoun } from './is-of-noun'
import { joinsVerbs } from './joins-verbs'
import type { Adjunct } from './time-adjunct'

/** `at Clarence House`, if it says where the whole clause happened. */
export function placeAdjunct({ clause, at, part }: Holding): Adjunct | undefined {
  const { words, core, verb, lead } = clause
  if (part === 'lead') {
    // "In Spain, two people fell ill."
    const isAlone = lead && at.from === lead.from + (words[lead.from + 1]?.lower === 'the' ? 2 : 1)
    const isIn = words[lead?.from ?? at.from]?.lower === 'in'
    const ends = lead && at.to === lead.to - 1 && words[at.to]?.tag === 'comma'
    return lead && isAlone && isIn && ends
      ? { from: lead.from, to: lead.to, preposition: 'in' }
      : undefined
  }
  if (part !== 'core' || verb.isCopula || NO_EVENT.test(verb.base)) return undefined
  if (joinsVerbs(words, core.from, at.from)) return undefined
  if (hasInnerVerb(clause, at.from, { counts: 'no infinitives' })) return undefined
  let from = at.from
  if (words[from - 1]?.lower === 'the') from -= 1
  const preposition = words[from - 1]?.lower ?? ''
  if (!/^(?:in|at|from|to)$/.test(preposition) || from - 1 < core.from) return undefined
  // "cut short his holiday in Leeds"
  if (/^(?:in|at)$/.test(preposition) && STAY.test(words[from - 2]?.lower ?? '')) return undefined
  if (isOfNoun(clause, from - 1) || joinsPlaces(words, core.from, from - 1)) return undefined
  if (words[from - 2]?.tag === 'and' || isReduced(words, from - 2, verb.main)) return undefined
  const after = words[at.to]
  if (after?.tag === 'possessive' || after?.tag === 'open' || after?.tag === 'name')
    return undefined
  if (after?.tag === 'and' || after?.tag === 'comma') {
    // "in Leeds and Hull" and "in Leeds, England", not "in Leeds and danced in Hull"
    const [tail] = clause.tails
    const isOpen = tail?.kind === 'other' && clause.kind !== 'relative'
    if (at.to !== core.to || !tail || isOpen) return undefined
  }
  if (preposition === 'in' && MOVING.has(verb.base) && !verb.isPassive && verb.base !== 'arrive')
    return undefined
  const isNear = at.from - verb.to <= 4
  const isJourney = JOURNEY.test(words[from - 2]?.lower ?? '') && words[from - 3]?.tag !== 'to'
  if (/^(?:to|from)$/.test(preposition) && !(MOVING.has(verb.base) && isNear) && !isJourney)
    return undefined
  // "the mayor in Lyon": what stands right before must not be a person or a name that the place belongs to.
  if (words[from - 2]?.tag === 'name' && from - 2 > core.from) return undefined
  return { from: from - 1, to: endOfPlace(words, at.to, core.to), preposition }
}

/** `The outbreaks include one in Leeds`: what takes place there is no matter of the verb. */
const NO_EVENT = /^(?:include|comprise|contain|mean|represent|resemble|involve|concern)$/

/** `a flat in Leeds and a house in Hull` */
function joinsPlaces(words: readonly Word[], from: number, to: number): boolean {
  const own = words.slice(from, to)
  const place = own.findIndex(({ names }) => names === 'place')
  return place >= 0 && own.slice(place).some(({ tag }) => tag === 'and')
}

/** `born on a farm in Alberta`: another place stands right before, so that "Where … on a farm?" would be asked. */
export function standsIn(words: readonly Word[], until: number): boolean {
  return words
    .slice(Math.max(0, until - 5), until)
    .some(({ lower }) => /^(?:in|at|on|near)$/.test(lower))
}

/** `found in an area located in Illinois`: the place is that of the participle before it. */
function isReduced(words: readonly Word[], at: number, main: number): boolean {
  return at > main && (words[at]?.forms.some(({ form }) => form === 'participle') ?? false)
}

/** With the place that the place lies in: `at the hospital in Paisley`. */
function endOfPlace(words: readonly Word[], to: number, limit: number): number {
  const isLarger = words[to]?.lower === 'in' && words[to + 1]?.names === 'place'
  return isLarger ? Math.min(to + 2, limit) : to
}

const STAY = /^(?:holidays?|vacations?|stays?|visits?|trips?|tours?)$/

/** `a visit to London` */
const JOURNEY =
  /^(?:visits?|trips?|journeys?|tours?|flights?|voyages?|expeditions?|pilgrimages?|return)$/

const MOVING = new Set(
  'go come fly travel move return drive walk sail bring send take run arrive escape flee emigrate ship head carry march ride'.split(
    ' ',
  ),
)
