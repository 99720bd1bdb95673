import type { Clause } from '../grammar/clause'
import { finiteCertainty } from '../grammar/verb-group'
import type { Stretch, Word } from '../grammar/word'
import { joinsVerbs } from './joins-verbs'
import type { Holding } from './clauses-around'

/** The words that say when, with their preposition. */
export interface Adjunct extends Stretch {
  readonly preposition: string
}

const PLAIN = /^(?:on|in|at|during|since|by)$/
const HEDGE =
  /^(?:about|around|before|after|until|till|from|between|to|of|for|through|towards|late|early)$/

/** The words that say when, if the clause as a whole happened then. */
export function timeAdjunct(holding: Holding): Adjunct | undefined {
  const { clause, part } = holding
  const { words, lead } = clause
  const at = withYear(words, holding.at)
  const before = words[at.from - 1]
  const after = words[at.to]
  if (after?.tag === 'possessive' || after?.lower === 'and' || after?.lower === 'or')
    return undefined
  const text = before?.lower ?? ''
  if (before?.tag === 'and' || hasOtherDate(clause, at)) return undefined
  if (HEDGE.test(text)) return undefined
  const preposition = PLAIN.test(text) ? text : ''
  // "its worst fall since 1987" says nothing of when it fell; "has lived here since 1987" does.
  if (preposition === 'since' && !/^ha(?:s|ve|d)$/.test(words[clause.verb.finite]?.lower ?? ''))
    return undefined
  const from = preposition === '' ? at.from : at.from - 1
  if (part === 'lead') {
    // "In 1978, after the war," is not dropped in part: only a lead that is nothing but the date.
    if (!lead || from !== lead.from) return undefined
    const isAlone = at.to === lead.to || (at.to === lead.to - 1 && words[at.to]?.tag === 'comma')
    return isAlone ? { from, to: at.to, preposition } : undefined
  }
  if (part !== 'core' && part !== 'tail') return undefined
  // "…, in September, …": a tail that is nothing but the date.
  const own = clause.tails.findIndex((tail) => tail.from === from - 1 && at.to >= tail.to)
  const isTail =
    own >= 0 &&
    clause.tails.slice(0, own).every(({ kind }) => kind === 'adjunct' || kind === 'other')
  if (part === 'tail' && !(isTail && words[from - 1]?.tag === 'comma')) return undefined
  if (
    part === 'core' &&
    (isInside(clause, at.from) || joinsVerbs(words, clause.core.from, at.from))
  )
    return undefined
  if (preposition === '' && !isBareTime(before?.tag)) return undefined
  // "the elections in May were": a noun of the core may own the date, and then it still dates the event.
  return { from, to: at.to, preposition }
}

/** `in the year 1945` */
function withYear(words: readonly Word[], { from, to }: Stretch): Stretch {
  const isYear = words[from - 1]?.lower === 'year' && words[from - 2]?.lower === 'the'
  return { from: isYear ? from - 2 : from, to }
}

/** `in 1995 in the west and in the whole country in 1998`: two dates of one clause are not told apart. */
function hasOtherDate({ words, core, lead }: Clause, at: Stretch): boolean {
  return [core, ...(lead ? [lead] : [])].some(({ from, to }) =>
    words
      .slice(from, to)
      .some(
        ({ tag }, index) => tag === 'date' && (from + index < at.from || from + index >= at.to),
      ),
  )
}

/** Whether a verb within the core stands between the clause's own verb and the date: `hopes to return in May`. */
function isInside({ words, core }: Clause, until: number): boolean {
  for (let at = core.from; at < until; at++) {
    const word = words[at]
    if (word?.tag === 'that' || word?.tag === 'rel' || word?.tag === 'sub') return true
    if (word?.tag === 'to' && words[at + 1]?.forms.some(({ form }) => form === 'base')) return true
    if (finiteCertainty(words, at, undefined) > 0.9 && word?.tag !== 'open') return true
    const isGerund = word?.forms.some(({ form }) => form === 'ing') && words[at - 1]?.tag === 'prep'
    if (isGerund === true) return true
  }
  return false
}

function isBareTime(before: string | undefined): boolean {
  return before !== 'det' && before !== 'num' && before !== 'prep' && before !== 'possessive'
}
