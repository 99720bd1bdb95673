import { fold, foldName, nameForms } from '@/lib/text/fold'
import { spellRank } from './police-ranks'
import type { Article } from './read-article'
import { stripWrapping } from './strip-wrapping'

const MOST_LETTERS = 400
const MOST_PARTS = 6
const SPACED_O = /\b(o) (?=[a-z]{3})/g

/** The folded forms of one name as it was written: a possessive's "'s" is left out. */
export function personForms(text: string): readonly string[] {
  const bare = text.replace(/(?<=\p{L})'s(?= |$)|(?<=s)'$/gu, '').replace(/["(),;:!?]/g, ' ')
  const forms = nameForms(bare).filter((form) => form !== '')
  // "O Brien" is O'Brien.
  const joined = forms.filter((form) => SPACED_O.test(form))
  return joined.length === 0 ? forms : [...forms, ...joined.map((f) => f.replace(SPACED_O, '$1'))]
}

/** The same, with the ranks spelt out of which `article` speaks in short. */
export function namesIn(text: string, { speaksOfPolice }: Article): readonly string[] {
  const forms = personForms(text)
  return speaksOfPolice ? forms.map(spellRank) : forms
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
