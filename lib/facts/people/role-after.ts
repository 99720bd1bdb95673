import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import type { PersonMention, Token } from '../types'
import { isPersonWord } from './person-words'
import type { Role } from './role'
import { isVerbHere, readRolePhrase, type RolePhrase, withHyphens } from './role-phrase'
import { tokenAt } from './token-at'

/** What a person is, by the words behind the name: `Ann Lee, 32, a pilot,` · `Ann Lee, who is a pilot,` · `Ann Lee was a pilot`. */
export function roleAfter(
  tokens: readonly Token[],
  person: PersonMention,
  after: number,
  isName: (offset: number) => boolean,
): Role | undefined {
  const sentence = tokens[after - 1]?.sentence
  if (tokens[after]?.sentence !== sentence) return undefined
  const at = skipAge(tokens, after)
  const copula = readCopula(tokens, at)
  if (copula) {
    if (isInside(tokens, person)) return undefined
    const phrase = phraseAt(tokens, copula.to, sentence, isName)
    if (!phrase || !isSaidOf(tokens, phrase)) return undefined
    return roleOf(tokens, person, phrase, 'is', copula.isPast)
  }
  if (!/^(?:,|–|—|\()$/.test(tokens[at]?.text ?? '')) return undefined
  const phrase = phraseAt(tokens, at + 1, sentence, isName)
  if (!phrase || !isClosed(tokens, phrase.to, sentence) || isOfSomebody(tokens, person))
    return undefined
  return roleOf(tokens, person, phrase, 'after', false)
}

function phraseAt(
  tokens: readonly Token[],
  from: number,
  sentence: number | undefined,
  isName: (offset: number) => boolean,
): RolePhrase | undefined {
  if (tokens[from]?.sentence !== sentence) return undefined
  const phrase = readRolePhrase(tokens, from)
  if (!phrase) return undefined
  // "Ann, Prince William and …" goes on with a list, as does "Ann, actor Tom Lee".
  const isList = tokens.slice(phrase.from, phrase.head + 2).some(({ start }) => isName(start))
  return isList ? undefined : phrase
}

/** `, 32` · `(32)` · `, aged 32` before what follows. */
function skipAge(tokens: readonly Token[], at: number): number {
  const isOpen = /^[,(]$/.test(tokens[at]?.text ?? '')
  if (!isOpen) return at
  const age = tokens[at + 1]?.lower === 'aged' ? at + 2 : at + 1
  if (tokens[age]?.kind !== 'number' || !/^\d{1,3}$/.test(tokens[age].text)) return at
  const next = tokens[age + 1]?.text ?? ''
  if (next === ')') return age + 2
  return next === ',' ? age + 1 : at
}

interface Copula {
  readonly to: number
  readonly isPast: boolean
}

const BE = /^(?:is|was|became|becomes|remains)$/
const THEN = /^(?:now|then|also|still|once|himself|herself|originally)$/

function readCopula(tokens: readonly Token[], from: number): Copula | undefined {
  let at = from
  const isRelative = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who'
  if (isRelative) at += 2
  else if (tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'number') at += 1
  const verb = tokens[at]
  if (!verb || !BE.test(verb.lower)) return undefined
  at += 1
  while (THEN.test(tokens[at]?.lower ?? '')) at += 1
  return { to: at, isPast: verb.lower === 'was' }
}

/** What is said of somebody by "is" has an article, or is an office that is held of something. */
function isSaidOf(tokens: readonly Token[], { from, to, head }: RolePhrase): boolean {
  const opener = tokens[from]?.lower ?? ''
  return /^(?:a|an|the)$/.test(opener) || /['’]s$/.test(opener) || to > head + 1
}

/** Whether the name stands in a phrase of its own: `the son of Ann Lee is …`, `Ann Lee and Tom Roe`. */
function isInside(tokens: readonly Token[], { start }: PersonMention): boolean {
  const before = tokens[tokenAt(tokens, start) - 1]
  return /^(?:of|to|by|with|for|from|and|or|like|than|at|in)$/.test(before?.lower ?? '')
}

/** "the wife of Tom Roe, a pilot," may be about her. */
function isOfSomebody(tokens: readonly Token[], { start }: PersonMention): boolean {
  const at = tokenAt(tokens, start) - 1
  if (!/^(?:of|to|for)$/.test(tokens[at]?.lower ?? '')) return false
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => isPersonWord(lower))
}

/** Whether the words end where an apposition may end. */
export function isClosed(
  tokens: readonly Token[],
  at: number,
  sentence: number | undefined,
): boolean {
  const token = tokens[at]
  if (!token || token.sentence !== sentence) return true
  if (token.kind === 'sign') return /^[,.;:)–—”"’!?]$/.test(token.text)
  if (
    /^(?:who|which|that|whose|where|with|in|for|since|from|until|during|when|on|to|by|based)$/.test(
      token.lower,
    )
  )
    return true
  return SPEECH_VERBS.has(token.lower) || (token.lower.endsWith('ing') && isVerbHere(tokens, at))
}

export function roleOf(
  tokens: readonly Token[],
  person: PersonMention,
  phrase: RolePhrase,
  form: Role['form'],
  isPast: boolean,
): Role | undefined {
  const start = tokens[phrase.from]?.start
  const end = tokens[phrase.to - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const { head } = phrase
  return { person, noun: withHyphens(tokens, head), head, start, end, form, isPast }
}
