import { indexMaterial } from '../index-material'
import { namedPeople } from '../named-people'
import { isSurePerson } from '../sure-person'
import type { Material, Picker, ValueWording } from '../types'
import { openingName, writtenName } from '../written-name'
import { mayBeOnePerson } from './may-be-one-person'

/** Which of the other people stand together. */
const PAIRS = [[0, 1], [2, 3], [0, 2], [1, 3], [1, 2]] as const // prettier-ignore

/** Two other people of the article whom the sentence that proves the key does not name. */
export const otherPairs: Picker = {
  name: 'other-pairs',
  *pick(wording, _others, material) {
    if (wording.sort !== 'pair') return
    const people = othersOf(wording, material)
    for (const [one, other] of PAIRS) {
      const [first, second] = [people[one], people[other]]
      if (first === undefined || second === undefined) continue
      const text = `${openingName(first)} and ${writtenName(second)}`
      yield { text, value: text }
    }
  },
}

/** Those of whom the article speaks most, the surest others of everybody who is named in the proof. */
function othersOf({ evidence }: ValueWording, material: Material): readonly string[] {
  const { mentionsBeside, isToldOf } = indexMaterial(material)
  const there = evidence.flatMap(({ start }) =>
    mentionsBeside(start).flatMap(({ kind, value }) => (kind === 'person' ? [value] : [])),
  )
  const people = namedPeople(material).map(({ person }) => person)
  const others: string[] = []
  for (const { name, spans } of people.toSorted((a, b) => b.spans.length - a.spans.length)) {
    if (spans.length === 1 && !isToldOf(name)) continue
    if (!isSurePerson(material, name)) continue
    if ([...there, ...others].some((one) => mayBeOnePerson(one, name, material))) continue
    others.push(name)
  }
  return others
}
