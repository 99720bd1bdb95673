import type { Found, Mention, PersonMention, Token } from '../types'
import { isOffice } from './is-office'
import type { Role } from './role'
import { roleAfter } from './role-after'
import { roleBefore, roleBeforeComma } from './role-before'
import { tokenAt } from './token-at'

const known = new WeakMap<readonly Mention[], readonly Role[]>()

/** What the passage says, by a sure form of words, that its people are: by office, work or kin. In order of the names. */
export function readRoles({ reading, mentions }: Found): readonly Role[] {
  const read = known.get(mentions)
  if (read) return read
  const people = mentions.filter((mention) => mention.kind === 'person')
  // A name that owns is part of what somebody else is: "Ann Lee’s brother".
  const names = new Set(
    people
      .filter(({ end }) => !/^['’]/.test(reading.text.slice(end, end + 1)))
      .map(({ start }) => start),
  )
  const roles = people
    .filter(({ value }) => !isOffice(value))
    .flatMap((person) => rolesOf(reading.tokens, person, (offset) => names.has(offset)))
  known.set(mentions, roles)
  return roles
}

function rolesOf(
  tokens: readonly Token[],
  person: PersonMention,
  isName: (offset: number) => boolean,
): readonly Role[] {
  const first = tokenAt(tokens, person.start)
  const after = tokenAt(tokens, person.end)
  const isOwner = (tokens[after]?.start ?? person.end) < person.end
  const last = tokens[after - 1]
  if (isOwner || last?.end !== person.end) return []
  const found = [
    roleBefore(tokens, person, first) ?? roleBeforeComma(tokens, person, first, after, isName),
    roleAfter(tokens, person, after, isName),
  ]
  return found.filter((role) => role !== undefined)
}
