import type { Person } from '@/lib/facts/types'
import { indexMaterial } from '../index-material'
import { namedPeople } from '../named-people'
import { isSurePerson } from '../sure-person'
import type { Material, Picker } from '../types'
import { openingName, writtenName } from '../written-name'
import { quoteAround } from './quote-around'

const SORTS = /^(?:person|speaker)$/

/** The other people of the article. */
export const otherPeople: Picker = {
  name: 'other-people',
  *pick({ sort, value: key, by }, _others, material) {
    if (!SORTS.test(sort)) return
    const { isToldOf } = indexMaterial(material)
    for (const person of likeliest(key, material)) {
      const [first] = person.spans
      const { name } = person
      if (first === undefined || !isMentioned(person, material)) continue
      if (!isSurePerson(material, name) || isLikeAFirm(person)) continue
      // Among whole names a single one may be that of a ship or a project.
      if (key.includes(' ') && !name.includes(' ') && !isToldOf(name)) continue
      // Nobody takes a film star whom the article names in passing for the president whom it tells of.
      const isInPassing = !isToldOf(name) && person.spans.length === 1
      if (isInPassing && by.endsWith('+ role')) continue
      const where = quoteAround(material, first)
      const rationale = `The article speaks of ${writtenName(name)} elsewhere: ${where}.`
      yield { text: openingName(name), value: name, rationale }
    }
  },
}

/** One word that is not known for a name of women or men may be that of a firm which "said" something. */
function isLikeAFirm({ name, sex }: Person): boolean {
  return !name.includes(' ') && sex === undefined
}

/** Those first whom a reader has met most, of the sex that the key is of. */
function likeliest(key: string, material: Material): readonly Person[] {
  const sex = indexMaterial(material).person(key)?.sex
  const { isToldOf } = indexMaterial(material)
  // A writer whose books somebody reads said nothing here.
  const asideness = ({ name, spans }: Person): number =>
    isToldOf(name) ? 0 : spans.length === 1 ? 2 : 1
  const unlike = (person: Person): number =>
    asideness(person) +
    (sex !== undefined && person.sex !== undefined && person.sex !== sex ? 1 : 0) -
    Math.min(person.spans.length, MOST_MET) / (MOST_MET + 1)
  return namedPeople(material)
    .map(({ person }) => person)
    .toSorted((a, b) => unlike(a) - unlike(b))
}

const MOST_MET = 8

/** The name has to stand as that of a person: nobody is a choice whom a refiner took out. */
function isMentioned({ name, spans }: Person, material: Material): boolean {
  const { mentionsAt } = indexMaterial(material)
  return spans.some(({ start }) =>
    mentionsAt(start).some(({ kind, value }) => kind === 'person' && value === name),
  )
}
