import type { Clause } from '../grammar/clause'
import type { Stretch } from '../grammar/word'

/** The words of a clause as they stand, subject first, to the end of its core; without those of `drop`. */
export function clauseText(text: string, clause: Clause, drop: Stretch | undefined): string {
  const { subject, verb, core } = clause
  const predicate = { from: verb.from, to: core.to }
  // Of "Ann won the cup and lost it" the second verb has its subject far before it.
  if (subject.to >= verb.from)
    return wordsText(text, clause, { from: subject.from, to: core.to }, drop)
  return [subject, predicate].map((part) => wordsText(text, clause, part, drop)).join(' ')
}

/** What the clause says of its subject: the words from the verb to the end of the core. */
export function predicateText(text: string, clause: Clause): string {
  return wordsText(text, clause, { from: clause.verb.from, to: clause.core.to }, undefined)
}

function wordsText(
  text: string,
  { words }: Clause,
  { from, to }: Stretch,
  drop: Stretch | undefined,
): string {
  const pieces: string[] = []
  let start: number | undefined
  for (let at = from; at <= to; at++) {
    const isKept = at < to && !(drop && at >= drop.from && at < drop.to)
    if (isKept) start ??= words[at]?.start
    else if (start !== undefined) {
      pieces.push(text.slice(start, words[at - 1]?.end))
      start = undefined
    }
  }
  return pieces.join(' ').replace(/[\s,;:]+$/, '')
}
