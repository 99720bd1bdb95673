import { readRelatives } from '../people/relatives'
import { resolveReferents } from '../people/resolve-referents'
import { isGenericWord, isKinWord } from '../people/person-words'
import type { Role } from '../people/role'
import { readRoles } from '../people/read-roles'
import type { Fact, Resolver } from '../types'
import { sentencePeople } from './sentence-people'

/** Says of people what they are: the words for their office or work, as they stand. */
export const whatRole: Resolver = {
  name: 'what-role',
  resolve(found) {
    const { evidenceText } = sentencePeople(found)
    const { text } = found.reading
    const relatives = readRelatives(found, resolveReferents(found))
    const kin = relatives.map(({ role, kin, owner }): Fact => {
      const evidence = evidenceText(role.person.start)
      return factOf(role, 'relative', `${kin} of ${owner}`, evidence)
    })
    const facts = readRoles(found).flatMap((role): readonly Fact[] => {
      if (isKinWord(role.noun) || isGenericWord(role.noun)) return []
      const value = text.slice(role.start, role.end).replace(/\s+/g, ' ')
      if (/^(?:its|his|her|their|my|our)\s/i.test(value)) return []
      return [factOf(role, 'role', withArticle(value), evidenceText(role.person.start))]
    })
    return { facts: [...facts, ...kin], refusals: [] }
  },
}

/** An article that opened its sentence is small inside one. */
function withArticle(value: string): string {
  return value.replace(/^(?:The|An?)(?=\s)/, (article) => article.toLowerCase())
}

function factOf(
  { person, form }: Role,
  relation: 'role' | 'relative',
  value: string,
  evidence: string,
): Fact {
  return {
    subject: person.value,
    relation,
    value,
    kind: 'person',
    start: person.start,
    end: person.end,
    evidence,
    by: `${person.by} + what-role/${form}`,
  }
}
