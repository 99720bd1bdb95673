import type { Person } from '@/lib/facts/types'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { foldName } from '@/lib/text/fold'
import { isTitle } from '@/lib/text/person-names/titles'
import type { Span } from '@/lib/text/span'
import { indexMaterial } from './index-material'
import type { Material } from './types'
import { isOffice } from './written-name'

const OF_THINGS =
  /\b(?:academy|administration|agency|airlines?|airways|army|association|authority|bank|board|bureau|centers?|centres?|club|college|commission|committee|company|corporation|council|court|department|district|engineering|federation|force|foundation|fund|government|group|hospital|inc|institute|institution|laboratory|league|limited|ltd|ministry|motors|museum|news|office|organi[sz]ation|parliament|party|police|press|project|royal family|school|senate|service|services|society|street|times|trust|union|university)\b/

const known = new WeakMap<Person, boolean>()

/** Whether a name is surely that of a person, so that it can be asked for or stand among the choices. */
export function isPerson(name: string, material: Material): boolean {
  const person = indexMaterial(material).person(name)
  if (person === undefined) return false
  const found = known.get(person) ?? isSure(person, material)
  known.set(person, found)
  return found
}

function isSure({ name, sex, spans }: Person, material: Material): boolean {
  if (isOffice(name)) return true
  const folded = foldName(name)
  if (OF_THINGS.test(folded)) return false
  if (sex === undefined && findPlaces(folded).length > 0) return false
  const { text } = material.reading
  return !spans.slice(0, MOST_SPANS).some((span) => isPartOfName(text, span))
}

const MOST_SPANS = 20

/** "Sky Parks" of "Dark Sky Parks": a word with a capital before it that is no title belongs to the name of a thing. */
function isPartOfName(text: string, { start }: Span): boolean {
  const before = /(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]
  return (
    before !== undefined &&
    !/^(?:The|And|But|As|When|While|After|Before|If|Then|Later|In)$/.test(before) &&
    !isTitle(before.toLowerCase())
  )
}
