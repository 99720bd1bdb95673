import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import type { PersonMention, Token } from '../types'
import { isPersonWord } from './person-words'
import type { Role } from './role'
import { roleOf } from './role-after'
import {
  isFunctionWord,
  isHyphen,
  isVerbHere,
  readRolePhrase,
  type RolePhrase,
  withHyphens,
} from './role-phrase'

const MOST_BEFORE = 9
const MOST_BEFORE_COMMA = 20

/** `Environment Minister Jan Szyszko` · `the German physicist Gerhard Knies` */
export function roleBefore(
  tokens: readonly Token[],
  person: PersonMention,
  first: number,
): Role | undefined {
  const head = tokens[first - 1]
  const own = tokens[first]
  if (head?.kind !== 'word' || !own || head.sentence !== own.sentence) return undefined
  if (own.start - head.end !== 1 || !isPersonWord(withHyphens(tokens, first - 1))) return undefined
  let from = first - 1
  while (first - from < MOST_BEFORE && isModifier(tokens, from - 1, own.sentence)) from -= 1
  if (/^(?:a|an|the|his|her|their|its|my|our)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1
  while (isHyphen(tokens, from)) from += 1
  if (isHalf(tokens, from) || isVerbBefore(tokens, from)) return undefined
  const phrase = { from, to: first, head: first - 1, tail: first }
  return roleOf(tokens, person, phrase, 'before', false)
}

function isModifier(tokens: readonly Token[], at: number, sentence: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.sentence !== sentence || !next) return false
  if (isHyphen(tokens, at) || (isHyphen(tokens, at + 1) && token.kind !== 'sign')) return true
  if (token.kind !== 'word' || next.start - token.end > 1) return false
  if (/^(?:and|&)$/.test(token.lower)) return isPersonWord(tokens[at - 1]?.lower ?? '')
  if (isFunctionWord(token) || SPEECH_VERBS.has(token.lower)) return false
  if (token.text !== token.lower) return !opensSentence(tokens, at) || !isAdverb(token.lower)
  if (/ing$/.test(token.lower) && isCapital(next) && !KINDS.test(token.lower)) return false
  return !isVerbHere(tokens, at) && !isAdverb(token.lower)
}

/** What ends in -ing and says what kind of president somebody is. */
const KINDS = /^(?:acting|outgoing|incoming|managing|leading|presiding|ruling|sitting)$/

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence
}

function isAdverb(lower: string): boolean {
  const { adverb, noun, adjective } = wordClasses(lower)
  return adverb > 0.5 && noun + adjective < 0.4
}

/** Whether the words are the second half of a name: `Health and` before `Human Services Secretary`. */
function isHalf(tokens: readonly Token[], from: number): boolean {
  const [before, link] = [tokens[from - 2], tokens[from - 1]]
  if (!before || !link || !/^(?:and|&|of|for)$/.test(link.lower)) return false
  return isCapital(before) && isCapital(tokens[from])
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text !== token.lower
}

/** Whether the first of the words may be the verb of the clause: `that cost chief executive …`, `meet biologist …`. */
function isVerbBefore(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || isCapital(token) || isPersonWord(token.lower)) return false
  if (!before || before.sentence !== token.sentence || before.kind === 'sign') return false
  return wordClasses(token.lower).verb > 0.35 && !/ing$|ed$/.test(token.lower)
}

const CLAUSE_OPENER =
  /^(?:by|with|from|to|for|of|and|but|as|that|when|while|after|if|because|than|like|both|at|in)$/

/** `the head of the service, Nils Oberg,` · `says the mayor, Tom Baker` */
export function roleBeforeComma(
  tokens: readonly Token[],
  person: PersonMention,
  first: number,
  after: number,
  isName: (offset: number) => boolean,
): Role | undefined {
  const comma = first - 1
  const sentence = tokens[first]?.sentence
  if (tokens[comma]?.text !== ',' || tokens[comma].sentence !== sentence) return undefined
  for (const from of startsBefore(tokens, comma)) {
    const phrase = readRolePhrase(tokens, from)
    if (phrase?.to !== comma || isHalf(tokens, from)) continue
    const words = tokens.slice(phrase.from, phrase.to)
    if (words.some(({ start }) => isName(start))) return undefined
    // "the husband of the singer, Ann Lee," may name either.
    if (hasOther(tokens, phrase)) return undefined
    if (!isEndOfApposition(tokens, from, after, isName)) return undefined
    return roleOf(tokens, person, phrase, 'comma', false)
  }
  return undefined
}

/** Whether what belongs to the noun is somebody as well. */
function hasOther(tokens: readonly Token[], { tail, to }: RolePhrase): boolean {
  return tokens.slice(tail, to).some(({ lower }, index) => {
    const next = tokens[tail + index + 1]
    const isLast = tail + index + 1 === to || FUNCTION_WORDS.has(next?.lower ?? '')
    return isLast && isPersonWord(lower)
  })
}

/** Where a phrase that ends at the comma may begin, the farthest first. */
function startsBefore(tokens: readonly Token[], comma: number): readonly number[] {
  const starts: number[] = []
  const sentence = tokens[comma]?.sentence
  for (let at = comma - 1; at >= Math.max(0, comma - MOST_BEFORE_COMMA); at--) {
    const before = tokens[at - 1]
    if (opensClause(tokens, at)) starts.unshift(at)
    const isEdge =
      before?.sentence !== sentence ||
      (before?.kind === 'sign' && /^[,;:()“”"–—]$/.test(before.text))
    if (isEdge) break
  }
  return starts
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || token.kind !== 'word') return false
  if (before?.sentence !== token.sentence || before.kind === 'sign') return true
  return (
    CLAUSE_OPENER.test(before.lower) || SPEECH_VERBS.has(before.lower) || isVerbHere(tokens, at - 1)
  )
}

/** Whether the name is set off behind as well, or the phrase and the name open the clause whose verb follows. */
function isEndOfApposition(
  tokens: readonly Token[],
  from: number,
  after: number,
  isName: (offset: number) => boolean,
): boolean {
  const next = tokens[after]
  const sentence = tokens[after - 1]?.sentence
  if (!next || next.sentence !== sentence || /^[.;:)–—”"!?]$/.test(next.text)) return true
  if (next.text === ',') {
    const then = tokens[after + 1]
    // "the president, Ann Lee, and Tom Roe" may be three people.
    return !then || !(/^(?:and|or)$/.test(then.lower) || isName(then.start))
  }
  const before = tokens[from - 1]
  const isOpening = before?.sentence !== sentence || before.kind === 'sign'
  return isOpening && (SPEECH_VERBS.has(next.lower) || isVerbHere(tokens, after))
}
