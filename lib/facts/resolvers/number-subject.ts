import type { NumberMention, RefusalReason } from '../types'
import { manyOf } from './hyphened-count'
import { thingAfter, thingBefore, wholeAfter } from './measured-thing'
import { numberClause } from './number-clause'
import { rankedThing } from './ranked-thing'
import type { SentencePeople } from './sentence-people'

/** What a number is about, how it stands to it and which rule says so. */
export interface NumberThing {
  readonly subject: string
  readonly relation: string
  readonly rule: string
}

/** The same, or why it cannot be said. */
export type NumberSubject = NumberThing | { readonly reason: RefusalReason }

const REACH = 100

/** The subject of a number by the words around it, the nearest first. */
export function numberSubject(people: SentencePeople, number: NumberMention): NumberSubject {
  const { text } = people
  const reason = reasonOf(number)
  if (reason !== undefined) return { reason }
  const before = text.slice(Math.max(0, number.start - REACH), number.start)
  // "580 megawatts (MW) of electricity"
  const after = text.slice(number.end, number.end + REACH).replace(/^ \(\p{Lu}{1,4}\)/u, '')
  if (number.use === 'rank') return rankedThing(before, after) ?? numberClause(people, number)
  if (number.counts !== '') {
    const relation = number.use === 'share' ? 'what share of' : 'how many'
    return { subject: number.counts, relation, rule: 'counted' }
  }
  if (number.use === 'count') return manyOf(after) ?? { reason: 'nothing-counted' }
  return (
    wholeAfter(number, before, after) ??
    thingAfter(number, before, after) ??
    thingBefore(number, before) ??
    numberClause(people, number)
  )
}

function reasonOf({ use, value }: NumberMention): RefusalReason | undefined {
  if (use === 'label') return 'only-a-label'
  if (use === 'change') return 'change'
  if (use === 'multiple') return 'comparison'
  return value === '' ? 'open-number' : undefined
}
