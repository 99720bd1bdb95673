import { unpackWords } from '../pack-words'
import { ORDINARY_SURNAMES } from './ordinary-surnames'
import { EITHER, FEMALE, MALE, SURNAMES } from './names.generated'

export type Sex = 'female' | 'male'

let given: ReadonlyMap<string, Sex | undefined> | undefined
let surnames: ReadonlySet<string> | undefined

/** Whether `name` (folded by `foldName`, one word) is a given name somewhere in the world. */
export function isGivenName(name: string): boolean {
  return givenNames().has(name)
}

/** The sex that a folded given name tells, or undefined where both bear it or nobody is known to. */
export function sexOfGivenName(name: string): Sex | undefined {
  return givenNames().get(name)
}

/** Whether `name` (folded, one word) is a common surname somewhere in the world. */
export function isSurname(name: string): boolean {
  surnames ??= new Set([...unpackWords(SURNAMES), ...ORDINARY_SURNAMES])
  return surnames.has(name)
}

function givenNames(): ReadonlyMap<string, Sex | undefined> {
  if (given) return given
  const names = new Map<string, Sex | undefined>()
  for (const name of unpackWords(MALE)) names.set(name, 'male')
  for (const name of unpackWords(FEMALE)) names.set(name, 'female')
  for (const name of unpackWords(EITHER)) names.set(name, undefined)
  given = names
  return names
}
