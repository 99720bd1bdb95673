import type { PersonMention } from '../types'
import type { SentencePeople } from './sentence-people'

/** Whom a pronoun or "the 36-year-old" stands for, by which rule; or why that cannot be said. */
export type Antecedent =
  | { readonly subject: string; readonly by: string }
  | { readonly reason: 'no-subject' | 'unclear-subject' }

/** How many sentences back somebody can have been named. */
const REACH = 3
const SUBJECT_REACH = 45

/**
 * Somebody named before `offset`: in the same sentence the nearest, else the subject of the nearest sentence before it
 * that names anybody of that sex.
 */
export function findAntecedent(
  people: SentencePeople,
  offset: number,
  sex: 'female' | 'male' | undefined,
  isSameSentence: boolean,
): Antecedent {
  const sentence = people.sentenceAt(offset)
  const fits = ({ value }: PersonMention): boolean => {
    const known = people.sexOf(value)
    return sex === undefined || known === undefined || known === sex
  }
  if (isSameSentence) {
    const before = people.near(offset).filter((person) => person.end <= offset && fits(person))
    const [first] = before
    if (first && isOne(before)) return { subject: first.value, by: 'named-in-sentence' }
    if (first && before.length > 1) return { subject: first.value, by: 'first-in-sentence' }
  }
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at -= 1) {
    const named = people.in(at).filter(fits)
    const [first] = named
    if (!first) continue
    if (isOne(named)) return { subject: first.value, by: 'named-before' }
    const start = people.text.slice(Math.max(0, first.start - SUBJECT_REACH), first.start)
    const isSubject =
      people.sentenceAt(first.start - Math.min(first.start, SUBJECT_REACH)) < at ||
      !/\b(?:of|to|by|with|for|from|and)\s+$/.test(start)
    return isSubject
      ? { subject: first.value, by: 'subject-before' }
      : { reason: 'unclear-subject' }
  }
  return { reason: 'no-subject' }
}

function isOne(named: readonly PersonMention[]): boolean {
  return named.every(({ value }) => value === named[0]?.value)
}
