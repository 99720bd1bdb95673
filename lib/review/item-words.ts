import type { Ask, Kind } from '@/lib/quiz/item'

/** What sort of thing the right answer is. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  age: 'An age',
  date: 'A date',
  place: 'A place',
  person: 'A person',
  number: 'A number',
  text: 'Other words',
}

/** A way of asking, as the pupil meets it. */
export const ASK_WORDS: Readonly<Record<Ask, string>> = {
  entry: 'Typed answer',
  choice: 'Choice of answers',
  order: 'Put in order',
  match: 'Match in pairs',
  evidence: 'Find the sentence',
}
