import { fold, foldName, nameForms } from '@/lib/text/fold'
import { stripWrapping } from './strip-wrapping'

const MOST_LETTERS = 400
const MOST_PARTS = 6

/** The folded forms of one name as it was written: a possessive's "'s" is left out. */
export function personForms(text: string): readonly string[] {
  const bare = text.replace(/(?<=\p{L})'s(?= |$)|(?<=s)'$/gu, '').replace(/["(),;:!?]/g, ' ')
  return nameForms(bare).filter((form) => form !== '')
}

/** A response to a `person` key, folded, without the words around it; and the same without its quotes and brackets. */
export function readPerson(text: string): string {
  const folded = fold(text.slice(0, MOST_LETTERS))
  return stripWrapping(folded).replace(/^(?:his|her|their) name (?:is|was) /, '')
}

/** The names that a response lists: "Harry and William", "Harry or William", "Harry, the Duke". */
export function splitPeople(folded: string): {
  readonly parts: readonly string[]
  /** Whether only commas stand between them, so that one may describe the other. */
  readonly isApposition: boolean
} {
  const parts = folded
    .split(/\s*[,;/|()]\s*| (?:and|or|and also|as well as|plus|with) /)
    .map((part) => part.replace(/^(?:and|or|both|either) /, '').trim())
    .filter((part) => part !== '')
    .slice(0, MOST_PARTS)
  const isApposition = !/[;/|]| (?:and|or|plus|with|as well as) /.test(folded)
  return { parts, isApposition }
}

/** "Smith, John" as "John Smith", or undefined where there is not one comma. */
export function turnedAround(folded: string): string | undefined {
  const [last, first, ...more] = folded.split(/\s*,\s*/)
  if (!last || !first || more.length > 0 || / (?:and|or|of) /.test(folded)) return undefined
  return foldName(`${first} ${last}`)
}
