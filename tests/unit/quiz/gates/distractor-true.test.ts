import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { distractorTrue } from '@/lib/quiz/gates/distractor-true'
import { choiceOf, contextOf, matchOf } from './context-of'

function check(kind: Kind, key: string, distractor: string, passage: string) {
  const item = choiceOf({
    kind,
    key,
    distractors: ['Nobody', distractor],
    evidence: [{ quote: passage }],
  })
  return distractorTrue.check(item, contextOf({ passage }))
}

describe('distractorTrue', () => {
  it.each<[Kind, string, string, string]>([
    ['person', 'Tom Reyes', 'Lena Okafor', 'Tom Reyes and Lena Okafor sang.'],
    ['person', 'Lena Okafor', 'Tom Reyes', 'Tom Reyes, Lena Okafor and others sang.'],
    ['person', 'Prince Harry', 'Meghan', 'Prince Harry and his wife, Meghan, rang.'],
    ['person', 'Prince Harry', 'Meghan', 'Prince Harry and his wife Meghan rang.'],
    ['person', 'Ada', 'King Charles', 'It was opened by Ada as well as the King Charles.'],
    ['text', 'great pain', 'no contact', 'He spoke of great pain and no contact.'],
    ['place', 'Clarence House', 'London', 'He dined at Clarence House in London.'],
    ['place', 'Clarence House', 'London', 'He dined at Clarence House, London, on Tuesday.'],
    ['place', 'Otter Hall', 'Wales', 'It stood at Otter Hall, by the sea in the south of Wales.'],
    ['place', 'Leeds', 'England', 'It was built in Leeds.'],
    ['place', 'Paris', 'Europe', 'It was built in Paris.'],
  ])('refuses as %s for %j: %j, after %j', (kind, key, distractor, passage) => {
    expect(check(kind, key, distractor, passage)).toBe(
      `“${distractor}” is to be wrong, and the article makes it true as well as “${key}”.`,
    )
  })

  it.each<[Kind, string, string, string]>([
    ['age', 'four', 'two', 'Archie and Lilibet are four and two.'],
    ['person', 'Archie', 'Lilibet', 'Archie, four, and Lilibet, two, sang.'],
    ['person', 'Ada Byrne', 'Tom Reyes', 'Ada Byrne drew the plans for Tom Reyes.'],
    ['person', 'Ada', 'Tom', 'Ada and Tommy sang.'],
    ['place', 'Paris', 'Rome', 'She went from Paris to a meeting in Rome.'],
    ['place', 'Paris', 'Rome', 'She was born in Paris and died in Rome.'],
    ['place', 'Leeds', 'London', 'She lives in Leeds, works in London and sings.'],
    ['place', 'Leeds', 'Germany', 'It was built in Leeds.'],
    ['place', 'England', 'Leeds', 'It was built in England.'],
  ])('passes as %s for %j: %j, after %j', (kind, key, distractor, passage) => {
    expect(check(kind, key, distractor, passage)).toBeUndefined()
  })

  it('passes a match, whose distractors belong to nothing', () => {
    const item = matchOf(
      { Ada: 'Leeds', Tom: 'Paris' },
      { kind: 'place', distractors: ['England'] },
    )
    expect(distractorTrue.check(item, contextOf())).toBeUndefined()
  })
})
