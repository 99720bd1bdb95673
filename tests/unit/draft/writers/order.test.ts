import { describe, expect, it } from 'vitest'
import { readMaterial } from '@/lib/draft/read-material'
import { order } from '@/lib/draft/writers/order'
import { traceIfFailed } from '@/tests/support/trace-stages'

const SOURCE = { published: '2023-11-15', language: 'en-GB' }
const BAKERY = 'Anna Reed opened a bakery in Leeds in 1998.'
const MILL = 'Peter Cole sold the old mill in Hull in 2003.'
const FERRY = 'The council of Dover closed the ferry to Calais in 2011.'

/** The events to be put in order, the first first. */
function eventsOf(...sentences: readonly string[]): readonly (readonly string[])[] {
  const passage = sentences.join(' ')
  traceIfFailed(passage, SOURCE)
  return [...order.write(readMaterial({ ...SOURCE, passage }))].map((wording) =>
    wording.shape === 'order' ? wording.key : [],
  )
}

describe('events to be put in order', () => {
  it('are not what has been the case since then', () => {
    const since = 'Karl Huber has been the mayor of Lyme since 2015.'
    expect(eventsOf(BAKERY, MILL, since)).toEqual([])
  })

  it('are as short as a death', () => {
    const [events] = eventsOf(BAKERY, MILL, 'Ruth Hall died in 2015.')
    expect(events?.at(-1)).toBe('Ruth Hall died')
  })

  it('are those with dates, the earliest first', () => {
    expect(eventsOf(FERRY, BAKERY, MILL)).toEqual([
      [
        'Anna Reed opened a bakery in Leeds',
        'Peter Cole sold the old mill in Hull',
        'The council of Dover closed the ferry to Calais',
      ],
    ])
  })

  it('may be dated by days, months and years', () => {
    const events = eventsOf(
      'Tom Baker rowed to Calais in a bath on Tuesday.',
      'Ruth Lane won the prize for bread in May.',
      BAKERY,
    )
    expect(events).toEqual([
      [
        'Anna Reed opened a bakery in Leeds',
        'Ruth Lane won the prize for bread',
        'Tom Baker rowed to Calais in a bath',
      ],
    ])
  })

  it('leave out what is still to come, whose tense would tell that it is the last', () => {
    const future = 'Tom Baker will row to Calais in a bath on Thursday.'
    expect(eventsOf(future, BAKERY, MILL)).toEqual([])
    const [events] = eventsOf(future, BAKERY, MILL, FERRY)
    expect(events).toHaveLength(3)
  })

  it('leave out what may have happened before or after another', () => {
    const [events] = eventsOf(
      BAKERY,
      MILL,
      FERRY,
      'Tom Baker rowed to Calais in a bath in May 2003.',
    )
    expect(events).toHaveLength(3)
    expect(events).not.toContain('Tom Baker rowed to Calais in a bath')
  })

  it('are five at most, those that are told first', () => {
    const [events] = eventsOf(
      BAKERY,
      MILL,
      FERRY,
      'Tom Baker rowed to Calais in a bath in 2014.',
      'Ruth Lane won the prize for bread in 2016.',
      'David Hill swam to the island of Sark in 2018.',
    )
    expect(events).toHaveLength(5)
    expect(events?.at(-1)).toBe('Ruth Lane won the prize for bread')
  })

  it.each([
    ['two events', [BAKERY, MILL]],
    ['two events told twice', [BAKERY, MILL, BAKERY, MILL]],
    [
      'an event that is only hoped for',
      [BAKERY, MILL, 'Ruth Lane hopes to sell the shop in March 2024.'],
    ],
    [
      'an event that may not have happened',
      [BAKERY, MILL, 'Ruth Lane allegedly sold the shop in 2011.'],
    ],
    ['an event without a date', [BAKERY, MILL, 'Ruth Lane sold the shop in the village.']],
    [
      'an event in a quotation',
      [BAKERY, MILL, 'Ruth Lane said: “The council sold the shop in 2011.”'],
    ],
    [
      'three rough dates',
      ['The mill in Hull was built around 1850, the one in Leeds before 1900.', MILL],
    ],
    ['a table', ['1998 Leeds. 2003 Hull. 2011 Dover.']],
  ])('are not asked about where there are %s', (_, sentences) => {
    expect(eventsOf(...sentences)).toEqual([])
  })
})
