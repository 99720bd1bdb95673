import { foldName } from '@/lib/text/fold'
import { isEnglish } from '@/lib/text/is-english'
import { sexOfGivenName, type Sex } from '@/lib/text/person-names/person-names'
import { isContradicting, readTitledName } from '@/lib/text/person-names/titles'
import type { Gate } from '../gate'
import { stemWords } from '../stem-words'

/** A pronoun that stands for the person who is asked for rules none of the choices out: "Who lost her dog?" */
export const stemTellsSex: Gate<'stem-tells-sex'> = {
  name: 'stem-tells-sex',
  field: 'distractors',
  check(item, { language }) {
    if (item.kind !== 'person' || item.ask !== 'choice' || !isEnglish(language)) return undefined
    const asked = askedPronoun(item.stem)
    if (asked === undefined) return undefined
    const found = item.distractors.find((one) => {
      const sex = sexOf(one)
      return sex !== undefined && sex !== asked.sex
    })
    return found && `“${asked.text}” in the question rules out the wrong choice “${found}”.`
  },
}

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]) // prettier-ignore

/** The first such pronoun of a stem that has named nobody before it but by "who" or "which". */
function askedPronoun(stem: string): { readonly text: string; readonly sex: Sex } | undefined {
  const words = stemWords(stem)
  const at = words.findIndex(({ lower, isName }) => PRONOUNS.has(lower) && !isName)
  const before = words.slice(0, Math.max(at, 0))
  if (!before.some(({ lower }) => /^(?:who|which)$/.test(lower))) return undefined
  if (before.some(({ isName }) => isName)) return undefined
  const { text = '', lower = '' } = words[at] ?? {}
  const sex = PRONOUNS.get(lower)
  return sex && { text, sex }
}

/** By the title, else by the given name. */
function sexOf(person: string): Sex | undefined {
  const { titles, words } = readTitledName(foldName(person))
  if (isContradicting(['mr'], titles)) return 'female'
  if (isContradicting(['mrs'], titles)) return 'male'
  return sexOfGivenName(words[0] ?? '')
}
