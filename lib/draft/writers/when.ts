import type { PartialDate } from '@/lib/calendar/partial-date'
import { datedEvents, type DatedEvent } from '../dated-events'
import { withSource } from '../origin-of-clause'
import { earliness } from '../prominence'
import type { Material, ValueWording, Writer } from '../types'

/** When something happened, to the precision that the article gives. */
export const when: Writer = {
  name: 'when',
  *write(material) {
    for (const event of datedEvents(material)) {
      const wording = wordingOf(material, event)
      if (wording) yield wording
    }
  },
}

function wordingOf(material: Material, event: DatedEvent): ValueWording | undefined {
  const { date, start, end, value, written: key, statement } = event
  const asked = questionWords(date)
  if (asked === undefined) return undefined
  // "since the start of this year" is no year.
  if (event.preposition === 'since' && /\b(?:start|beginning|end)\b/i.test(event.mention.text))
    return undefined
  // "Ann was the oldest runner on Saturday"
  if (event.isState && date.precision === 'day') return undefined
  const word = prefixed(asked, event.preposition)
  const stem = event.ask(word)
  if (stem === undefined) return undefined
  return {
    shape: 'value',
    by: `${event.by} + when`,
    about: [{ start, end }],
    kind: 'date',
    stem: withSource(event.origin, stem),
    key,
    accept: [],
    value,
    asks: date.precision === 'year' ? ['entry', 'choice'] : ['choice'],
    alsoTrue: [],
    sort: date.precision,
    evidence: event.origin.evidence,
    rationale: `The article gives ${key} for this: ${statement}.`,
    worth: 0.45 + 0.25 * earliness(material, start) + (event.isMain ? 0.1 : 0),
  }
}

function questionWords({ precision }: PartialDate): string | undefined {
  switch (precision) {
    case 'day':
      return 'On which day'
    case 'month':
      return 'In which month'
    case 'year':
      return 'In which year'
    case 'decade':
      return 'In which decade'
    default:
      return undefined
  }
}

function prefixed(asked: string, preposition: string): string {
  if (preposition === 'since') return asked.replace(/^(?:On|In)/, 'Since')
  if (preposition === 'by') return asked.replace(/^(?:On|In)/, 'By')
  return asked
}
