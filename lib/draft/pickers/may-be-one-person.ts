import { foldName } from '@/lib/text/fold'
import { isContradicting, readTitledName } from '@/lib/text/person-names/titles'
import { indexMaterial } from '../index-material'
import { namedPeople } from '../named-people'
import type { Material } from '../types'
import { isOffice } from '@/lib/facts/people/is-office'

/** A prince may be a duke, and often is. */
const NOBLE =
  /^(?:(?:crown )?prince(?:ss)?|(?:grand )?du(?:ke|chess)|earl|count(?:ess)?|baron(?:ess)?|viscount(?:ess)?|marquess|lord|lady|sir|dame)$/

/** Whether two names may be those of one person: they share a word, or one is an office that the other may hold. */
export function mayBeOnePerson(a: string, b: string, material: Material): boolean {
  const [first, second] = [readTitledName(foldName(a)), readTitledName(foldName(b))]
  if (!isOffice(a) && !isOffice(b))
    return first.words.some((word) => word.length > 1 && second.words.includes(word))
  const { person } = indexMaterial(material)
  const [sex, otherSex] = [person(a)?.sex, person(b)?.sex]
  if (sex !== undefined && otherSex !== undefined && sex !== otherSex) return false
  const areNoble = [first, second].every(({ titles }) => titles.some((title) => NOBLE.test(title)))
  return areNoble || !isContradicting(first.titles, second.titles)
}

/**
 * Whether the article may speak of somebody by another name that nothing ties to this one: the Duke of Sussex beside
 * Prince Harry. Whoever types that name is right, and would not be told so.
 */
export function mayHaveOtherName(name: string, material: Material): boolean {
  const { titles } = readTitledName(foldName(name))
  if (titles.length === 0) return false
  return namedPeople(material).some(
    ({ person }) =>
      person.name !== name &&
      (isOffice(name) || isOffice(person.name)) &&
      mayBeOnePerson(name, person.name, material),
  )
}
