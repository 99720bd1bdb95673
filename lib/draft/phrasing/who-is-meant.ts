import { findAntecedent } from '@/lib/facts/resolvers/antecedent'
import { sentencePeople, type SentencePeople } from '@/lib/facts/resolvers/sentence-people'
import type { Span } from '@/lib/text/span'
import type { Material } from '../types'

export type Sex = 'female' | 'male'

/** The rules that look at the only person there is. */
const SURE = /^named-/

const known = new WeakMap<Material, SentencePeople>()

/** The name of the person whom a pronoun stands for, as far as a rule can say. */
export function whoIsMeant(material: Material, pronoun: Span, sex: Sex): string | undefined {
  const people = known.get(material) ?? sentencePeople(material)
  known.set(material, people)
  const found = findAntecedent(people, pronoun.start, sex, true)
  return 'subject' in found && SURE.test(found.by) ? found.subject : undefined
}
