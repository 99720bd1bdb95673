import type { Ask, Kind } from '@/lib/quiz/item'
import type { FactMark } from '@/lib/review/findings'

export type MarkKind = FactMark['kind']

/** The sorts of facts that are marked in a passage, in the order of the legend. */
export const MARK_KINDS = [
  'age', 'date', 'place', 'person', 'number', 'quote',
] as const satisfies readonly MarkKind[] // prettier-ignore

/** What a mark in the passage is, as a teacher says it. */
export const MARK_WORDS: Readonly<
  Record<MarkKind, { readonly one: string; readonly many: string }>
> = {
  age: { one: 'an age', many: 'Ages' },
  date: { one: 'a date', many: 'Dates' },
  place: { one: 'a place', many: 'Places' },
  person: { one: 'a person', many: 'People' },
  number: { one: 'a number', many: 'Numbers' },
  quote: { one: 'a quotation', many: 'Quotations' },
}

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

/** `Question 3`, from an index. */
export function nameQuestion(index: number): string {
  return `Question ${String(index + 1)}`
}
