import type { Found, Mention, PersonMention, Token } from '../types'
import { type Meanings, valueOf } from './antecedent'
import { readPassageView } from './passage-view'
import { isKinWord } from './person-words'
import { readRoles } from './read-roles'
import type { Role } from './role'
import { tokenAt } from './token-at'

/** That somebody is somebody else's wife, son, cousin. */
export interface Relative {
  readonly role: Role
  /** `wife`, `younger brother` */
  readonly kin: string
  /** The fullest name of whose relation it is. */
  readonly owner: string
}

const known = new WeakMap<readonly Mention[], readonly Relative[]>()

/** The relations whose owner is named beside them: `Ann Lee’s son Tom`, `Tom Roe, son of Ann Lee`. */
export function namedRelatives(found: Found): readonly Relative[] {
  const read = known.get(found.mentions)
  if (read) return read
  const people = found.mentions.filter((mention) => mention.kind === 'person')
  const { tokens } = found.reading
  const relatives = readRoles(found).flatMap((role): readonly Relative[] => {
    const owner = ownerIn(role, people)
    return isKinWord(role.noun) && owner ? [relativeOf(role, owner.value, tokens)] : []
  })
  known.set(found.mentions, relatives)
  return relatives
}

/** As `namedRelatives`, and those whose owner is a pronoun that a rule resolves: `his brother William`. */
export function readRelatives(found: Found, meanings: Meanings): readonly Relative[] {
  const { tokens } = found.reading
  const named = namedRelatives(found)
  const { startingAt } = readPassageView(found)
  const meant = readRoles(found).flatMap((role): readonly Relative[] => {
    const pronoun = startingAt(tokenAt(tokens, role.start))
    if (!isKinWord(role.noun) || pronoun?.kind !== 'pronoun') return []
    const owner = valueOf(pronoun, meanings)
    if (owner === undefined || owner === role.person.value) return []
    return [relativeOf(role, owner, tokens)]
  })
  return [...named, ...meant]
}

/** Who is named inside the words of the role. */
function ownerIn(role: Role, people: readonly PersonMention[]): PersonMention | undefined {
  let [low, high] = [0, people.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((people[middle]?.start ?? 0) < role.start) low = middle + 1
    else high = middle
  }
  const owner = people[low]
  const isInside = owner !== undefined && owner.end <= role.end
  return isInside && owner.value !== role.person.value ? owner : undefined
}

const ORDINARY =
  /^(?:younger|elder|older|eldest|youngest|oldest|twin|baby|adopted|only|first|second|third)$/

function relativeOf(role: Role, owner: string, tokens: readonly Token[]): Relative {
  const first = Math.max(tokenAt(tokens, role.start), role.head - 2)
  const words = tokens.slice(first, role.head).filter(({ lower }) => ORDINARY.test(lower))
  return { role, owner, kin: [...words.map(({ lower }) => lower), role.noun].join(' ') }
}
