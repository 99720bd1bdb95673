import type { Clause } from '../grammar/clause'
import { finiteCertainty } from '../grammar/verb-group'
import { isSpeechVerb } from '../grammar/speech-verbs'
import { sentenceClauses } from '../grammar/sentence-clauses'
import type { Stretch } from '../grammar/word'
import { isOverlapping, type Span } from '@/lib/text/span'
import { sentenceIndexAt } from '../sentence-at'
import type { Found } from '../types'
import { isAsserted } from './is-asserted'

export type ClauseSource = Pick<Found, 'reading' | 'mentions'>

/** A clause that holds some words, and where in it they stand. */
export interface Holding {
  readonly clause: Clause
  /** The words, as indexes into those of the clause. */
  readonly at: Stretch
  readonly part: 'lead' | 'subject' | 'core' | 'tail'
}

/**
 * The clauses that say something for certain about the words of `span`: not those of a quotation, a condition or a
 * denial, nor what is only possible. The closest one stands first.
 */
export function clausesAround(found: ClauseSource, span: Span): readonly Holding[] {
  return allClausesAround(found, span).filter(({ clause }) => clause.quote === undefined)
}

/** As `clausesAround`, and what somebody is quoted as saying: true as far as the speaker is to be believed. */
export function allClausesAround(found: ClauseSource, span: Span): readonly Holding[] {
  const sentence = sentenceIndexAt(found.reading, span.start)
  const clauses = sentenceClauses(found.reading, found.mentions)[sentence] ?? []
  return clauses
    .flatMap((clause) => (isAsserted(clause) ? (placeIn(clause, span) ?? []) : []))
    .toSorted((a, b) => ORDER[a.part] - ORDER[b.part] || length(a.clause) - length(b.clause))
}

const ORDER = { subject: 0, core: 1, lead: 2, tail: 3 } as const

function length({ subject, core }: Clause): number {
  return core.to - subject.from
}

function placeIn(clause: Clause, span: Span): Holding | undefined {
  const { words, lead, subject, core, tails } = clause
  const at = wordsOver(clause, span)
  if (!at) return undefined
  const isIn = ({ from, to }: Stretch): boolean => at.from >= from && at.to <= to
  if (isIn(subject)) return { clause, at, part: 'subject' }
  if (isIn(core)) return at.from < complementOf(clause) ? { clause, at, part: 'core' } : undefined
  if (lead && isIn(lead)) return { clause, at, part: 'lead' }
  const tail = tails.find(isIn)
  return tail && words[tail.from] ? { clause, at, part: 'tail' } : undefined
}

/** Where the statement of a verb of speech begins: its words belong to its own verb. */
function complementOf({ words, verb, core }: Clause): number {
  if (!isSpeechVerb(verb.base)) return core.to
  const hasVerb = (from: number): boolean =>
    words.slice(from, core.to).some((_, at) => finiteCertainty(words, from + at, undefined) > 0.8)
  const that = words.findIndex(({ tag }, at) => tag === 'that' && at >= core.from && at < core.to)
  if (that >= 0) return that
  return hasVerb(core.from) ? core.from : core.to
}

function wordsOver({ words }: Clause, span: Span): Stretch | undefined {
  const from = words.findIndex((word) => isOverlapping(word, span))
  if (from < 0) return undefined
  let to = from
  while (
    to < words.length &&
    isOverlapping(words[to] ?? span, span) &&
    (words[to]?.start ?? 0) < span.end
  )
    to += 1
  return { from, to }
}
