import type { Fact, Mention, Person, Reading } from '@/lib/facts/types'
import { sentenceIndexAt } from '@/lib/facts/sentence-at'
import type { Material } from './types'

/** Where to find what was read, so that no stage looks through the whole passage for each thing it asks. */
export interface MaterialIndex {
  readonly person: (name: string) => Person | undefined
  /** Whether the article gives words, an age or a role of somebody. */
  readonly isToldOf: (name: string) => boolean
  /** Whether somebody acts in the article: says or does something, or is of some age. */
  readonly isActing: (name: string) => boolean
  /** The facts whose value stands at an offset. */
  readonly factsAt: (start: number) => readonly Fact[]
  readonly mentionsAt: (start: number) => readonly Mention[]
  /** The mentions of the sentence at an offset. */
  readonly mentionsBeside: (offset: number) => readonly Mention[]
}

/** Relations that only people have. */
const OF_PEOPLE = /^(?:age|birthday|said|role)$/
const OF_THE_LIVING = /^(?:age|birthday|said)$/

const known = new WeakMap<Reading, MaterialIndex>()

/** The index of an article, made once. */
export function indexMaterial(material: Material): MaterialIndex {
  const { reading, mentions, facts, people } = material
  const found = known.get(reading)
  if (found) return found
  const byName = new Map(people.map((person) => [person.name, person]))
  const subjectsOf = (relations: RegExp): readonly string[] =>
    facts.flatMap(({ relation, subject }) => (relations.test(relation) ? [subject] : []))
  const doers = facts.flatMap(({ relation, value }) => (relation === 'who' ? [value] : []))
  const certain = new Set(subjectsOf(OF_PEOPLE))
  const acting = new Set([...subjectsOf(OF_THE_LIVING), ...doers])
  const factsByStart = groupBy(facts, ({ start }) => start)
  const bySentence = groupBy(mentions, ({ start }) => sentenceIndexAt(reading, start))
  const byStart = groupBy(mentions, ({ start }) => start)
  const index: MaterialIndex = {
    person: (name) => byName.get(name),
    isToldOf: (name) => certain.has(name),
    isActing: (name) => acting.has(name),
    factsAt: (start) => factsByStart.get(start) ?? [],
    mentionsAt: (start) => byStart.get(start) ?? [],
    mentionsBeside: (offset) => bySentence.get(sentenceIndexAt(reading, offset)) ?? [],
  }
  known.set(reading, index)
  return index
}

function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
