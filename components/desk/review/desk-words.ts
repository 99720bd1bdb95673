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

/** `Question 3`, from an index. */
export function nameQuestion(index: number): string {
  return `Question ${String(index + 1)}`
}
