import type { Person, Reading } from '@/lib/facts/types'
import { contentWords } from './content-words'
import type { Material } from './types'

/** Somebody of the article with the words of the name, as stems are compared. */
export interface NamedPerson {
  readonly person: Person
  readonly words: readonly string[]
}

/** Of a passage that goes on and on no more people than these are looked at: those it names most. */
const MOST = 60

const known = new WeakMap<Reading, readonly NamedPerson[]>()

/** The people whom an article names, in the order in which it first does. */
export function namedPeople({ reading, people }: Material): readonly NamedPerson[] {
  const found = known.get(reading)
  if (found) return found
  const most = people.toSorted((a, b) => b.spans.length - a.spans.length).slice(0, MOST)
  const named = most
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((person) => ({ person, words: [...contentWords(person.name)] }))
  known.set(reading, named)
  return named
}
