import { foldName } from '@/lib/text/fold'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { readTitledName } from '@/lib/text/person-names/titles'
import type { Material } from './types'

const known = new WeakMap<Material, Map<string, boolean>>()

/**
 * Whether a name is surely a person’s: it has a title or an office, its first word is a given name, or the article gives
 * the bearer’s age or words.
 */
export function isSurePerson(material: Material, name: string): boolean {
  const judged = known.get(material) ?? new Map<string, boolean>()
  known.set(material, judged)
  const sure = judged.get(name) ?? judge(material, name)
  judged.set(name, sure)
  return sure
}

function judge({ facts }: Material, name: string): boolean {
  const { titles, words } = readTitledName(foldName(name))
  if (titles.length > 0) return true
  const last = words.at(-1) ?? ''
  if (words.length > 1 && isGivenName(words[0] ?? '') && (isSurname(last) || !isOrdinaryWord(last)))
    return true
  return facts.some(
    ({ subject, relation }) => subject === name && /^(?:age|birthday|said|role)$/.test(relation),
  )
}
