import { parseEdtf } from '@/lib/calendar/edtf'
import { daysOf } from '@/lib/calendar/partial-date'
import type { Span } from '@/lib/text/span'
import { datedEvents, type DatedEvent } from '../dated-events'
import { sideOf } from '../side-of'
import type { Writer } from '../types'

const FEWEST = 3
const MOST = 5

/** Three dated events or more, to be put in the order in which they happened. */
export const order: Writer = {
  name: 'order',
  *write(material) {
    const { published } = material.source
    // The tense of what is still to come would tell that it is the last.
    const events = apart(
      datedEvents(material).filter(
        (event) => isOneEvent(event) && sideOf(event.value, published) !== 'future',
      ),
    )
    if (events.length < FEWEST) return
    const key = events.map(({ statement }) => statement)
    yield {
      shape: 'order',
      by: `${[...new Set(events.map(({ by }) => by))].join(' + ')} + order`,
      about: events.map(({ start, end }) => ({ start, end })),
      kind: 'date',
      stem: 'Put these events in the order in which they happened.',
      key,
      evidence: unique(events),
      rationale: `The article dates them: ${events.map(({ written }) => written).join(', ')}.`,
      worth: 1,
    }
  },
}

/** What has been the case since a year, or until one, did not happen then. */
function isOneEvent({ origin, preposition }: DatedEvent): boolean {
  return origin.source === '' && !/^(?:since|until|till)$/.test(preposition)
}

/** Events whose dates leave no doubt about their order, the earliest first. */
function apart(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const dated = events.flatMap((event) => {
    const date = parseEdtf(event.value)
    const days = date && daysOf(date)
    return days ? [{ event, ...days }] : []
  })
  const kept: typeof dated = []
  // What is told first is the more likely to be the article's matter.
  for (const one of dated) {
    const isClear = kept.every(
      ({ first, last, event }) =>
        (last < one.first || one.last < first) && event.statement !== one.event.statement,
    )
    if (isClear && kept.length < MOST) kept.push(one)
  }
  return kept.toSorted((a, b) => a.first - b.first).map(({ event }) => event)
}

function unique(events: readonly DatedEvent[]): readonly Span[] {
  const spans = events.flatMap(({ origin }) => origin.evidence)
  return [...new Map(spans.map((span) => [span.start, span])).values()].toSorted(
    (a, b) => a.start - b.start,
  )
}
