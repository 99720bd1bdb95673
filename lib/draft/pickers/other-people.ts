import type { Person } from '@/lib/facts/types'
import type { Material, Picker } from '../types'
import { isOffice, openingName } from '../written-name'
import { quoteAround } from './quote-around'

const SORTS = /^(?:person|speaker)$/

/** The other people of the article. */
export const otherPeople: Picker = {
  name: 'other-people',
  *pick({ sort }, _others, material) {
    if (!SORTS.test(sort)) return
    for (const person of material.people) {
      if (!isSure(person, material)) continue
      const { name } = person
      yield { text: openingName(name), value: name, rationale: rationaleOf(person, material) }
    }
  },
}

/** A name that stands only once and is one word may be that of a thing. */
function isSure({ name, spans, sex }: Person, { mentions }: Material): boolean {
  if (!mentions.some(({ kind, value }) => kind === 'person' && value === name)) return false
  return name.includes(' ') || isOffice(name) || (spans.length > 1 && sex !== undefined)
}

function rationaleOf({ name, spans }: Person, material: Material): string | undefined {
  const [first] = spans
  return (
    first &&
    `The article speaks of ${isOffice(name) ? 'the ' : ''}${name} elsewhere: ${quoteAround(material, first)}.`
  )
}
