import { parseEdtf } from '@/lib/calendar/edtf'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import type { Clause } from '@/lib/facts/grammar/clause'
import { phrasesAt } from '@/lib/facts/grammar/noun-phrase'
import { sentenceClauses } from '@/lib/facts/grammar/sentence-clauses'
import { sentenceAt, sentenceIndexAt } from '@/lib/facts/sentence-at'
import type { DateMention } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { allClausesAround } from '@/lib/facts/clauses/clauses-around'
import { type ClauseOrigin, originOfClause } from './origin-of-clause'
import { askForRest, stateClause } from './phrasing/ask-clause'
import { startPhrasing } from './phrasing/phrasing'
import { formatDate } from './phrasing/format-date'
import { timeAdjunct } from '@/lib/facts/clauses/time-adjunct'
import type { Material } from './types'

/** Something that happened on a date, as the clause around the date says it. */
export interface DatedEvent extends Span {
  readonly mention: DateMention
  readonly date: PartialDate
  /** EDTF. */
  readonly value: string
  /** The date as a key has it. */
  readonly written: string
  /** Whether the event is the matter of its sentence. */
  readonly isMain: boolean
  /** Whether the clause only says what somebody or something was. */
  readonly isState: boolean
  /** The question for the date, with these words for when: `In which year`, and the preposition before the date. */
  readonly ask: (word: string) => string | undefined
  readonly preposition: string
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
    if (said === undefined || !origin || isTimeless(clause, date)) continue
    return {
      start,
      end,
      mention,
      date,
      value,
      written: formatDate(date, mention),
      isMain: clause.kind === 'main',
      isState: clause.verb.isCopula,
      ask: (word) => askForRest(material, clause, word, { drop: [adjunct] }),
      preposition: adjunct.preposition,
      statement: `${said.charAt(0).toUpperCase()}${said.slice(1)}`,
      origin,
      by: `${by} + dated-event/${clause.kind}`,
    }
  }
  return asideEvent(material, mention, date)
}

/** `In 2005 the goal is …`: nothing happened in a year of which the article speaks as now. */
function isTimeless({ verb, words }: Clause, { precision }: PartialDate): boolean {
  const isPerfect = /^(?:has|have)$/.test(words[verb.finite]?.lower ?? '')
  return precision === 'year' && verb.tense === 'present' && !isPerfect
}

/** `the new series, released on Thursday`: the participle after a comma is of the noun phrase before it. */
function asideEvent(
  material: Material,
  mention: DateMention,
  date: PartialDate,
): DatedEvent | undefined {
  const { start, end, value, by } = mention
  const sentence = sentenceAt(material.reading, start)
  const [clause] =
    sentenceClauses(material.reading, material.mentions)[
      sentenceIndexAt(material.reading, start)
    ] ?? []
  if (!clause || clause.quote) return undefined
  const { words } = clause
  const at = words.findIndex((word) => word.start === start)
  const preposition = words[at - 1]?.lower ?? ''
  const participle = words[at - 2]
  const isPassive = participle?.forms.some(({ form }) => form === 'participle') ?? false
  if (!/^(?:on|in)$/.test(preposition) || !isPassive || words[at - 3]?.tag !== 'comma')
    return undefined
  if (at + 1 < words.length && words[at + 1]?.tag !== 'stop' && words[at + 1]?.tag !== 'comma')
    return undefined
  const subject = phraseBefore(material, clause, at - 3)
  if (subject === undefined || !participle) return undefined
  const isPast = isBefore(date, material.reading.published)
  return {
    start,
    end,
    mention,
    date,
    value,
    written: formatDate(date, mention),
    isMain: false,
    isState: false,
    ask: (word) => `${word} ${isPast ? 'was' : 'is'} ${subject} ${participle.lower}?`,
    preposition,
    statement: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${isPast ? 'was' : 'is'} ${participle.lower}`,
    origin: { source: '', evidence: [sentence] },
    by: `${by} + dated-event/aside`,
  }
}

/** A singular noun phrase with an article or a name that ends before word `to`, the longest that a preposition opens. */
function phraseBefore(material: Material, clause: Clause, to: number): string | undefined {
  const { words } = clause
  for (let from = Math.max(1, to - LONGEST_PHRASE); from < to - 1; from++) {
    const opener = words[from - 1]
    // What stands after "of" is a part of a longer phrase.
    if (opener?.tag !== 'prep' || opener.lower === 'of' || words[from]?.lower !== 'the') continue
    for (const phrase of phrasesAt(words, from))
      if (phrase.to === to && phrase.number === 'singular')
        return startPhrasing(material, clause).say(phrase)
  }
  return undefined
}

const LONGEST_PHRASE = 10

function isBefore(date: PartialDate, published: number | undefined): boolean {
  const last = daysOf(date)?.last
  return published === undefined || last === undefined || last < published
}
