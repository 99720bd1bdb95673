import { sexOfWord } from '@/lib/facts/people/person-words'
import { readRoles } from '@/lib/facts/people/read-roles'
import type { Sex } from '@/lib/text/person-names/person-names'
import { indexMaterial } from '../index-material'
import type { Material, ValueWording } from '../types'

/** Under this age nobody has a job. */
const WORKING_AGE = 16

/** Whether somebody who has not read the article could take a person for the key: no man for a daughter, no child for a farmer. */
export function isPlausiblePerson(
  name: string,
  { by, stem }: ValueWording,
  material: Material,
): boolean {
  const isRole = by.endsWith('+ role')
  if (isRole && isChild(name, material)) return false
  if (!isRole && !by.endsWith('+ relative')) return true
  const word = isRole ? OF_ONE_SEX.exec(stem)?.[0] : LAST_WORD.exec(stem)?.[0]
  const asked = sexOfWord(word?.toLowerCase() ?? '')
  return asked === undefined || sexOf(name, material) === asked
}

/** `fisherman`, `spokeswoman` */
const OF_ONE_SEX = /\p{L}{3,}man(?!\p{L})/u
const LAST_WORD = /[^\s?]+(?=\?$)/

/** By the name, or by what the article calls somebody: `his grandson Finlay`. */
function sexOf(name: string, material: Material): Sex | undefined {
  const own = indexMaterial(material).person(name)?.sex
  if (own !== undefined) return own
  const nouns = readRoles(material).filter(({ person }) => person.value === name)
  return nouns.map(({ noun }) => sexOfWord(noun)).find((sex) => sex !== undefined)
}

function isChild(name: string, { facts }: Material): boolean {
  return facts.some(
    ({ subject, relation, value }) =>
      subject === name && relation === 'age' && yearsOf(value) < WORKING_AGE,
  )
}

/** Of `P3Y`; a baby of weeks or months has none. */
function yearsOf(edtf: string): number {
  const [, count = '', unit] = /^P(\d+)([YMWD])$/.exec(edtf) ?? []
  if (count === '') return Infinity
  return unit === 'Y' ? Number(count) : 0
}
