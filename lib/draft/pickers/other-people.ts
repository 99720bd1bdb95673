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
  *pick({ sort }, _others, material) {
    if (!SORTS.test(sort)) return
    for (const { person } of namedPeople(material)) {
      const [first] = person.spans
      const { name } = person
      if (first === undefined || !isMentioned(person, material)) continue
      if (!isSurePerson(material, name)) continue
      const where = quoteAround(material, first)
      const rationale = `The article speaks of ${writtenName(name)} elsewhere: ${where}.`
      yield { text: openingName(name), value: name, rationale }
    }
  },
}

/** The name has to stand as that of a person: nobody is a choice whom a refiner took out. */
function isMentioned({ name, spans }: Person, material: Material): boolean {
  const { mentionsAt } = indexMaterial(material)
  return spans.some(({ start }) =>
    mentionsAt(start).some(({ kind, value }) => kind === 'person' && value === name),
  )
}
