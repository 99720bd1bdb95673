import type { Clause } from '../grammar/clause'
import type { Stretch, Word } from '../grammar/word'
import { hasInnerVerb } from './has-inner-verb'
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
  // A long quotation is one word, whatever it holds.
  if (words[holding.at.from]?.tag !== 'date') return undefined
  const at = withYear(words, holding.at)
  const before = words[at.from - 1]
  const after = words[at.to]
  if (after?.tag === 'possessive') return undefined
  // "in 1988 and 1990", not "in 1988 and lost it in 1990"
  if (after?.tag === 'and' && !(at.to === clause.core.to && clause.tails[0]?.kind === 'and'))
    return undefined
  const text = before?.lower ?? ''
  if (before?.tag === 'and' || hasOtherDate(clause, at)) return undefined
  if (HEDGE.test(text)) return undefined
  const preposition = PLAIN.test(text) ? text : ''
  // "its worst fall since 1987" says nothing of when it fell; "has lived here since 1987" does.
  if (preposition === 'since' && !isPerfect(clause)) return undefined
  const from = preposition === '' ? at.from : at.from - 1
  if (part === 'core' && tellsOtherTime(words, from, clause.core.from)) return undefined
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
    (NO_EVENT.test(clause.verb.base) ||
      hasInnerVerb(clause, at.from, { counts: 'infinitives too' }) ||
      joinsVerbs(words, clause.core.from, at.from))
  )
    return undefined
  if (preposition === '' && !isBareTime(before?.tag)) return undefined
  // "the elections in May were": a noun of the core may own the date, and then it still dates the event.
  return { from, to: at.to, preposition }
}

/** `The outbreaks include one in 2003`: the date is not the verb’s. */
const NO_EVENT = /^(?:include|comprise|contain|mean|represent|resemble)$/

/** `since its launch in 2003`: the date is that of the launch. */
function tellsOtherTime(words: readonly Word[], until: number, from: number): boolean {
  let at = until - 1
  while (at >= from && /^(?:open|det|num|name|possessive)$/.test(words[at]?.tag ?? '')) at -= 1
  const isBeside = at >= from && at < until - 1
  return isBeside && /^(?:since|before|after|until|till|following)$/.test(words[at]?.lower ?? '')
}

/** `has toured since 1987`: not `has posted its first loss since 1987` */
function isPerfect({ words, verb, core }: Clause): boolean {
  if (
    words
      .slice(core.from, core.to)
      .some(({ lower }) => /^first$|^(?:bigg|larg|high|low|worst|best|most)/.test(lower))
  )
    return false
  return /^ha(?:s|ve|d)$/.test(words[verb.finite]?.lower ?? '') && verb.main !== verb.finite
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

function isBareTime(before: string | undefined): boolean {
  return before !== 'det' && before !== 'num' && before !== 'prep' && before !== 'possessive'
}
