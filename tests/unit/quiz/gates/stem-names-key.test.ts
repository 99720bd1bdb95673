import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { stemNamesKey } from '@/lib/quiz/gates/stem-names-key'
import { contextOf, entryOf, matchOf } from './context-of'

function check(stem: string, key: string, kind: Kind, distractors: readonly string[] = []) {
  return stemNamesKey.check(entryOf({ stem, key, kind, distractors }), contextOf())
}

describe('stemNamesKey', () => {
  it.each<[string, string, Kind]>([
    ['Is Ada Byrne 39 years old?', '39', 'age'],
    ['How old is the 39-year-old?', '39', 'age'],
    ['How old is Archie, the four-year-old prince?', '4', 'age'],
    ['In which town is Ferrytown’s bridge?', 'Ferrytown', 'place'],
    ['What did the leader of Britain say?', 'the United Kingdom', 'place'],
    ['What did Byrne open?', 'Ada Byrne', 'person'],
    ['What happened on the Saturday 4 May opening?', '4 May 2024', 'date'],
    ['What is a turning point called?', 'turning point', 'text'],
  ])('refuses %j for %j', (stem, key, kind) => {
    expect(check(stem, key, kind)).toBe(`The question gives the answer “${key}” away.`)
  })

  it.each<[string, string, Kind]>([
    ['How old is Ada Byrne?', '39', 'age'],
    ['How old was Ada when 139 people came?', '39', 'age'],
    ['Who may vote?', 'May', 'person'],
    ['On which day in May was the bridge opened?', '4 May 2024', 'date'],
    ['Who drew the plans with Tom Reyes?', 'Ada Byrne', 'person'],
    ['In which town is the Otter Bridge?', 'Ferrytown', 'place'],
    ['How many metres long is the bridge that opened in 2024?', '120', 'number'],
  ])('passes %j for %j', (stem, key, kind) => {
    expect(check(stem, key, kind)).toBeUndefined()
  })

  it('passes a stem that names what there is to choose from', () => {
    const stem = 'Who is older, Ada Byrne or Tom Reyes?'
    expect(check(stem, 'Tom Reyes', 'person', ['Ada Byrne'])).toBeUndefined()
  })

  it('passes a match, whose sides stand below the stem', () => {
    const item = matchOf({ Ada: '39' }, { stem: 'Who is 39?' })
    expect(stemNamesKey.check(item, contextOf())).toBeUndefined()
  })
})
