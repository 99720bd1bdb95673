import type { Referent } from './referents'

/** Whom a pronoun or "the 36-year-old" stands for, by which rule; or why that cannot be said. */
export type Antecedent =
  | { readonly subject: string; readonly by: string }
  | { readonly reason: 'no-subject' | 'unclear-subject' }

/** What has been said of the referents so far. */
export type Meanings = ReadonlyMap<Referent, Antecedent>

export const UNCLEAR = { reason: 'unclear-subject' } as const
export const NOBODY = { reason: 'no-subject' } as const

/** The fullest name of who is meant; undefined if nobody knows. */
export function valueOf(referent: Referent, meanings: Meanings): string | undefined {
  const meaning = meanings.get(referent)
  return meaning && 'subject' in meaning ? meaning.subject : referent.value
}

/** The one person whom all of these mean; undefined if there may be two. */
export function soleOf(referents: readonly Referent[], meanings: Meanings): string | undefined {
  const [first] = referents
  const value = first && valueOf(first, meanings)
  return referents.every((one) => valueOf(one, meanings) === value) ? value : undefined
}

/** Whether the two may be one person as far as their words tell the sex. */
export function isFit({ sex }: Referent, other: Referent): boolean {
  return sex === undefined || other.sex === undefined || sex === other.sex
}
