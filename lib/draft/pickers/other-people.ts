import type { Person } from '@/lib/facts/types'
import { isTitle } from '@/lib/text/person-names/titles'
import type { Span } from '@/lib/text/span'
import { indexMaterial } from '../index-material'
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

/** "Sky Parks" of "Dark Sky Parks": a word with a capital before it that is no title belongs to the name of a thing. */
function isPartOfName(text: string, { start }: Span): boolean {
  const before = /(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]
  return before !== undefined && before !== 'The' && !isTitle(before.toLowerCase())
}

/** Capitals alone may be those of a thing: a person has a given name that is known, an office, an age or a voice. */
function isSure({ name, sex, spans }: Person, material: Material): boolean {
  const index = indexMaterial(material)
  const isMentioned = spans.some(({ start }) =>
    index.mentionsAt(start).some(({ kind, value }) => kind === 'person' && value === name),
  )
  if (!isMentioned || spans.some((span) => isPartOfName(material.reading.text, span))) return false
  return isOffice(name) || sex !== undefined || index.saysOrIsOfAge(name)
}
