/** What kind of thing a noun names, coarsely; buildings and natural features stand apart from other things. */
export type Topic =
  | 'person'
  | 'group'
  | 'place'
  | 'building'
  | 'time'
  | 'event'
  | 'act'
  | 'artifact'
  | 'animal'
  | 'quantity'
  | 'communication'
  | 'body'
  | 'food'
  | 'state'
  | 'feeling'
  | 'substance'
  | 'possession'
  | 'other'

/** The letter that stands for each topic in the packed lexicon. */
export const TOPIC_LETTERS: ReadonlyMap<string, Topic> = new Map([
  ['p', 'person'],
  ['g', 'group'],
  ['l', 'place'],
  ['h', 'building'],
  ['t', 'time'],
  ['e', 'event'],
  ['a', 'act'],
  ['i', 'artifact'],
  ['n', 'animal'],
  ['q', 'quantity'],
  ['c', 'communication'],
  ['b', 'body'],
  ['f', 'food'],
  ['s', 'state'],
  ['m', 'feeling'],
  ['u', 'substance'],
  ['w', 'possession'],
  ['o', 'other'],
])
