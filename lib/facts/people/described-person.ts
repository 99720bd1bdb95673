import { isFit, type Antecedent, type Meanings, valueOf } from './antecedent'
import { isSubject } from './clause'
import { meantBefore } from './meant-before'
import type { PassageView } from './passage-view'
import { isGenericWord, isKinWord } from './person-words'
import type { Referent } from './referents'
import type { Relative } from './relatives'
import type { Role } from './role'

/** What is known of who is called what, as the passage is read. */
export interface Described {
  readonly roles: readonly Role[]
  readonly relatives: readonly Relative[]
  /** Nouns that a name has stood for, with that name: "the scientist" after Ann Lee. */
  readonly aliases: Map<string, string>
  /** Where each person was named last: the sentence. */
  readonly named: Map<string, number>
}

/** Whom "the scientist" means: the one who is called that, or the only person of the passage so far. */
export function describedPerson(
  referent: Referent,
  view: PassageView,
  meanings: Meanings,
  described: Described,
): Antecedent | undefined {
  const { aliases, named, roles } = described
  const relative = relativeMeant(referent, view, meanings, described.relatives)
  if (relative !== undefined) return { subject: relative, by: 'relative' }
  if (referent.kind === 'name' && referent.value !== undefined) {
    named.set(referent.value, referent.sentence)
    return undefined
  }
  if (referent.kind !== 'noun' || referent.value !== undefined || referent.isQuoted)
    return undefined
  const { word, sentence } = referent
  if (isAged(referent, view)) return meantBefore(referent, view, meanings)
  if (!isDefinite(referent, view) || isKinWord(word)) {
    if (referent.kind === 'noun') aliases.set(word, '')
    return undefined
  }
  const alias = aliases.get(word)
  if (alias !== undefined) return alias === '' ? undefined : { subject: alias, by: 'called-before' }
  const bearers = new Set(
    roles.filter(({ noun, start }) => noun === word && start < referent.start).map(valueOfRole),
  )
  const [bearer] = bearers
  if (bearer !== undefined && !isGenericWord(word))
    return bearers.size === 1 ? { subject: bearer, by: 'called' } : undefined
  const [only, last = -9] = [...named][0] ?? []
  if (only === undefined || named.size > 1 || sentence - last > 2 || isGenericWord(word))
    return undefined
  if (!isSubject(view.tokens, referent) || hasOthers(referent, only, view, meanings))
    return undefined
  aliases.set(word, only)
  return { subject: only, by: 'only-person' }
}

/** `her grandfather`, where the passage names Ann Lee’s grandfather. */
function relativeMeant(
  { kind, word, value, token }: Referent,
  { startingAt }: PassageView,
  meanings: Meanings,
  relatives: readonly Relative[],
): string | undefined {
  if (kind !== 'noun' || value !== undefined || !isKinWord(word)) return undefined
  const owner = startingAt(token - 1)
  const name = owner && valueOf(owner, meanings)
  if (name === undefined) return undefined
  const bearers = new Set(
    relatives
      .filter(({ kin, owner: of }) => kin === word && of === name)
      .map(({ role }) => role.person.value),
  )
  const [bearer] = bearers
  return bearers.size === 1 ? bearer : undefined
}

function valueOfRole({ person }: Role): string {
  return person.value
}

/** Whether somebody else without a name is about. */
function hasOthers(
  referent: Referent,
  only: string,
  view: PassageView,
  meanings: Meanings,
): boolean {
  return [0, 1, 2].some((back) =>
    view
      .in(referent.sentence - back)
      .some(
        (one) =>
          one.start < referent.start && (valueOf(one, meanings) !== only || !isFit(one, referent)),
      ),
  )
}

/** `the 36-year-old`, `the 36-year-old company employee`: by the age somebody who was spoken of is meant. */
function isAged({ token, word, sentence }: Referent, { tokens }: PassageView): boolean {
  let at = word === 'year-old' ? token : token - 1
  const least = at - MOST_MODIFIERS
  while (at > least && tokens[at]?.lower !== 'old') at -= 1
  const words = tokens.slice(at - 5, at + 1)
  if (words.some((one) => one.sentence !== sentence)) return false
  return /^the \d+ - year - old$/.test(words.map(({ lower }) => lower).join(' '))
}

const MOST_MODIFIERS = 4

/** `the scientist`, and nothing behind it that says which: not `the scientist who`, `the mayor of Leeds`. */
function isDefinite({ token, next, sentence }: Referent, { tokens }: PassageView): boolean {
  const after = tokens[next]
  if (
    after?.sentence === sentence &&
    /^(?:who|whose|that|of|in|at|from|for|behind|with|on)$/.test(after.lower)
  )
    return false
  return /^(?:the|this)$/.test(tokens[token - 1]?.lower ?? '')
}
