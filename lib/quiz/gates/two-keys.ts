import { relate } from '@/lib/calendar/partial-date'
import { foldName } from '@/lib/text/fold'
import type { Gate, GateContext } from '../gate'
import type { Item, Kind } from '../item'
import type { MarkingContext, Verdict } from '../marking'
import { readDateKey } from '../match/date-key'
import { matchEntry } from '../match/match-entry'
import { provingSpans } from '../proving-sentences'
import { shownChoices } from '../shown-choices'

/**
 * No two choices mean the same, and none is another less exactly said: where "four" and 4 both stand, or May and 14 May,
 * a pupil who knows the key cannot tell which to pick.
 */
export const twoKeys: Gate<'two-keys'> = {
  name: 'two-keys',
  field: 'distractors',
  check(item, context) {
    if (item.ask === 'order') return undefined
    const texts = item.ask === 'entry' ? [item.key, ...item.distractors] : shownChoices(item)
    const marking = markingContext(item, context)
    for (const [index, text] of texts.entries()) {
      const other = texts.slice(index + 1).find((one) => isSame(text, one, item.kind, marking))
      if (other !== undefined) return `“${text}” and “${other}” can both be taken for the same.`
    }
    return undefined
  },
}

function markingContext(item: Item, { passage, language, published }: GateContext): MarkingContext {
  return { passage, language, published, evidence: provingSpans(item.evidence, passage) }
}

/** Plain figures need no marking to be compared. */
const FIGURES = /^\d{1,9}$/

/** Whether two choices of a kind can be taken for the same. */
export function isSame(a: string, b: string, kind: Kind, context: MarkingContext): boolean {
  if (FIGURES.test(a) && FIGURES.test(b)) return Number(a) === Number(b)
  if (kind === 'person' && !mayBeOne(a, b)) return false
  if (kind === 'date' && isOverlapping(a, b, context)) return true
  return isTakenFor(a, b, kind, context) || isTakenFor(b, a, kind, context)
}

function isTakenFor(said: string, key: string, kind: Kind, context: MarkingContext): boolean {
  return isUndecided(matchEntry({ kind, key, accept: [] }, said, context))
}

/** Two names without a word in common are two people, but for one that is no name: "the Duke". Marking names is slow. */
function mayBeOne(a: string, b: string): boolean {
  if (/^the /i.test(a) || /^the /i.test(b)) return true
  const words = new Set(foldName(a).split(' '))
  return foldName(b)
    .split(' ')
    .some((word) => words.has(word))
}

/** Right, or so near to it that the marking would ask again. A name that is a letter away from another is still another. */
function isUndecided(verdict: Verdict): boolean {
  if (verdict.verdict !== 'retry') return verdict.verdict === 'correct'
  return verdict.reason === 'imprecise' || verdict.reason === 'ambiguous'
}

function isOverlapping(a: string, b: string, context: MarkingContext): boolean {
  const [ours, theirs] = [readDateKey(a, context).date, readDateKey(b, context).date]
  return ours !== undefined && theirs !== undefined && relate(ours, theirs) !== 'apart'
}
