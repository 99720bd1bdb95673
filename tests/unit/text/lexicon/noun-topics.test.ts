import { expect, test } from 'vitest'
import { isPersonNoun, isTimeNoun, nounTopics } from '@/lib/text/lexicon/noun-topics'

test.each([
  ['nurse', 'person'],
  ['person', 'person'],
  ['week', 'time'],
  ['team', 'group'],
  ['island', 'place'],
  ['river', 'place'],
  ['hospital', 'building'],
  ['restaurant', 'building'],
  ['dog', 'animal'],
  ['mile', 'quantity'],
  ['letter', 'communication'],
  ['bread', 'food'],
  ['arm', 'body'],
  ['car', 'artifact'],
  ['water', 'substance'],
  ['joy', 'feeling'],
  ['organisation', 'group'],
])('knows %s as %s first', (noun, topic) => {
  expect(nounTopics(noun)[0]).toBe(topic)
})

test('names several topics of a noun, the commonest first', () => {
  expect(nounTopics('school')).toEqual(['group', 'building'])
})

test.each(['london', 'he', 'nurses', 'quickly', ''])('knows no topic of %j', (word) => {
  expect(nounTopics(word)).toEqual([])
})

test.each([
  ['teacher', true],
  ['head', false],
  ['xqz', false],
])('says of %s that it is a person: %s', (noun, isPerson) => {
  expect(isPersonNoun(noun)).toBe(isPerson)
})

test.each([
  ['month', true],
  ['mile', false],
])('says of %s that it is a time: %s', (noun, isTime) => {
  expect(isTimeNoun(noun)).toBe(isTime)
})
