import { parseEdtf } from '@/lib/calendar/edtf'
import type { PartialDate } from '@/lib/calendar/partial-date'
import type { Clause } from '@/lib/facts/grammar/clause'
import type { DateMention } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { allClausesAround } from '@/lib/facts/clauses/clauses-around'
import { type ClauseOrigin, originOfClause } from './origin-of-clause'
import { stateClause } from './phrasing/ask-clause'
import { formatDate } from './phrasing/format-date'
import { type Adjunct, timeAdjunct } from '@/lib/facts/clauses/time-adjunct'
import type { Material } from './types'

/** Something that happened on a date, as the clause around the date says it. */
export interface DatedEvent extends Span {
  readonly mention: DateMention
  readonly date: PartialDate
  /** EDTF. */
  readonly value: string
  /** The date as a key has it. */
  readonly written: string
  readonly clause: Clause
  /** The words that say when. */
  readonly adjunct: Adjunct
  /** What happened, without the date: `Prince Harry flew over from California`. */
  readonly statement: string
  readonly origin: ClauseOrigin
  readonly by: string
}

const known = new WeakMap<Material, readonly DatedEvent[]>()

/** The events of an article whose date is the clause's own, in the order of the text. */
export function datedEvents(material: Material): readonly DatedEvent[] {
  const events = known.get(material) ?? findEvents(material)
  known.set(material, events)
  return events
}

function findEvents(material: Material): readonly DatedEvent[] {
  return material.mentions.flatMap((mention) => {
    // "Today" says little more than that the article speaks of the present.
    if (mention.kind !== 'date' || mention.value === '' || /^(?:today|now)$/i.test(mention.text))
      return []
    const date = parseEdtf(mention.value)
    const event = date && eventOf(material, mention, date)
    return event ? [event] : []
  })
}

function eventOf(
  material: Material,
  mention: DateMention,
  date: PartialDate,
): DatedEvent | undefined {
  const { start, end, value, by } = mention
  for (const holding of allClausesAround(material, mention)) {
    const adjunct = timeAdjunct(holding)
    if (!adjunct) continue
    const { clause } = holding
    const said = stateClause(material, clause, { drop: [adjunct] })
    const origin = originOfClause(material, clause, mention)
    if (said === undefined || !origin) continue
    return {
      start,
      end,
      mention,
      date,
      value,
      written: formatDate(date, mention),
      clause,
      adjunct,
      statement: `${said.charAt(0).toUpperCase()}${said.slice(1)}`,
      origin,
      by: `${by} + dated-event/${clause.kind}`,
    }
  }
  return undefined
}
