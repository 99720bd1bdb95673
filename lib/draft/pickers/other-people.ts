import type { Person } from '@/lib/facts/types'
import { indexMaterial } from '../index-material'
import { isPerson } from '../is-person'
import { namedPeople } from '../named-people'
import type { Material, Picker } from '../types'
import { isOffice, openingName, writtenName } from '../written-name'
import { quoteAround } from './quote-around'

const SORTS = /^(?:person|speaker)$/

/** The other people of the article. */
export const otherPeople: Picker = {
  name: 'other-people',
  *pick({ sort }, _others, material) {
    if (!SORTS.test(sort)) return
    for (const { person } of namedPeople(material)) {
      const [first] = person.spans
      if (first === undefined || !isSure(person, material)) continue
      const { name } = person
      const where = quoteAround(material, first)
      const rationale = `The article speaks of ${writtenName(name)} elsewhere: ${where}.`
      yield { text: openingName(name), value: name, rationale }
    }
  },
}

/** Capitals alone may be those of a thing: a person has a given name that is known, an office, an age or a voice. */
function isSure({ name, sex, spans }: Person, material: Material): boolean {
  const index = indexMaterial(material)
  const isMentioned = spans.some(({ start }) =>
    index.mentionsAt(start).some(({ kind, value }) => kind === 'person' && value === name),
  )
  if (!isMentioned || !isPerson(name, material)) return false
  return isOffice(name) || sex !== undefined || index.saysOrIsOfAge(name)
}
