import { foldName } from '@/lib/text/fold'
import { isTitle, readTitledName } from '@/lib/text/person-names/titles'
import type { Person } from '../types'

/** A form of the name that is fit for the middle of a sentence: `the King`, `the Duke of Sussex`, `Prince Harry`. */
export function displayName({ name }: Pick<Person, 'name'>): string {
  return isOfficeOnly(name) ? `the ${name}` : name
}

/** Whether somebody is only known by the office: `King`, `Duke of Sussex`, `Dalai Lama`; not `Joan of Arc`. */
export function isOfficeOnly(name: string): boolean {
  const folded = foldName(name)
  const [first = '', second] = folded.split(' ', 2)
  if (folded === 'dalai lama' || (second === 'of' && isTitle(first))) return true
  return readTitledName(folded).words.length === 0
}
