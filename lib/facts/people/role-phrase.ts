import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import type { Token } from '../types'
import { isPersonWord } from './person-words'

/** Words that say what somebody is: `a travel agent in Lemnos`. Token indexes, `to` exclusive. */
export interface RolePhrase {
  readonly from: number
  readonly to: number
  /** The noun for somebody. */
  readonly head: number
  /** Where what belongs to the head by "of", "at" and the like begins; `to` if nothing does. */
  readonly tail: number
}

const MOST_TOKENS = 20
const OPENERS = /^(?:a|an|the|one|its|his|her|their|my|our)$/
const AHEAD = /^(?:now|then|once|also|formerly|currently|previously|himself|herself)$/
const TAILS = /^(?:of|at|for|in|to|on|from)$/
const AUXILIARY =
  /^(?:is|was|are|were|has|had|have|do|does|did|will|would|can|could|may|might|must|shall|should|be|been|being|says|said)$/

/** The phrase that begins at token `from` and is about one person; undefined if none does. */
export function readRolePhrase(tokens: readonly Token[], from: number): RolePhrase | undefined {
  const ahead = tokens[from]
  if (ahead && AHEAD.test(ahead.lower)) return readRolePhrase(tokens, from + 1)
  const noun = readNoun(tokens, from)
  if (noun === undefined) return undefined
  let to = noun + 1
  while (to - from < MOST_TOKENS) {
    const end = endOfTail(tokens, to, from + MOST_TOKENS)
    if (end === to) break
    to = end
  }
  return { from, to, head: noun, tail: noun + 1 }
}

/** The index of the noun that a noun phrase about somebody ends with, before any "of". */
function readNoun(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  if (OPENERS.test(tokens[at]?.lower ?? '')) at += 1
  let noun: number | undefined
  for (; at - from < MOST_TOKENS; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[from]?.sentence) break
    if (isHyphen(tokens, at) || isFullStopInside(tokens, at)) continue
    if (token.kind === 'number' && isHyphen(tokens, at + 1)) continue
    if (token.kind !== 'word') break
    const isLink = /^(?:and|&)$/.test(token.lower) && noun === at - 1
    if (!isLink && isFunctionWord(token)) break
    if (!isLink && (at > from ? isVerbHere(tokens, at) : isFinite(tokens, at))) break
    if (isHeadHere(tokens, at)) noun = at
  }
  return noun !== undefined && isLastNoun(tokens, noun, at) ? noun : undefined
}

const MORE =
  /^(?:since|before|after|about|over|under|through|like|near|off|out|up|down|around|across|behind|along|including|alongside|together|again|too|instead|however|then|when|where|while|yesterday|today|tomorrow|ago|earlier|later|recently|also)$/

/** Whether a word holds others together or begins a phrase of its own: `when`, `after`. */
export function isFunctionWord({ text, lower }: Token): boolean {
  return FUNCTION_WORDS.has(lower) || (text === lower && MORE.test(lower))
}

/** Whether nothing but "and …" stands between the noun for somebody and the end of the nouns. */
function isLastNoun(tokens: readonly Token[], noun: number, end: number): boolean {
  return noun === end - 1 || /^(?:and|&)$/.test(tokens[noun + 1]?.lower ?? '')
}

/** Whether the word is about somebody and not the first half of a compound. */
function isHeadHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isHyphen(tokens, at + 1)) return false
  return isPersonWord(withHyphens(tokens, at))
}

/** A word with what is joined to it by a hyphen before it: `co-founder`, `half-brother`. */
export function withHyphens(tokens: readonly Token[], at: number): string {
  const lower = tokens[at]?.lower ?? ''
  const before = tokens[at - 2]
  return isHyphen(tokens, at - 1) && before?.kind === 'word' ? `${before.lower}-${lower}` : lower
}

function endOfTail(tokens: readonly Token[], from: number, limit: number): number {
  const opener = tokens[from]
  if (!opener || !TAILS.test(opener.lower) || opener.sentence !== tokens[from - 1]?.sentence)
    return from
  const next = tokens[from + 1]
  // "in 1978", "for 20 years", "on Tuesday" say when; "to climb" says what for.
  if (!next || next.kind !== 'word' || WHEN.test(next.lower)) return from
  if (opener.lower === 'to' && isBaseVerb(next)) return from
  if (/^(?:time|moment)$/.test(tokens[from + 2]?.lower ?? '')) return from
  let at = from + 1
  for (; at < limit; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== opener.sentence) break
    if (isHyphen(tokens, at) || isFullStopInside(tokens, at)) continue
    if (token.kind === 'number' && /^[\p{L}-]/u.test(tokens[at - 1]?.text ?? '')) continue
    if (token.kind !== 'word') break
    if (/^(?:the|a|an)$/.test(token.lower)) continue
    const isLink = token.lower === 'and' && at > from + 1
    if (isLink && isJoined(tokens, at + 1)) continue
    if (isFunctionWord(token) || (at > from + 1 && isVerbHere(tokens, at))) break
  }
  while (at > from && /^(?:the|a|an|and)$|^[^\p{L}\p{N}]$/u.test(tokens[at - 1]?.lower ?? ''))
    at -= 1
  return at > from + 1 ? at : from
}

const WHEN =
  /^(?:which|who|whom|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|more|less|about|nearly|almost|over|least|most|first|last|next|recent|many|several|some|years|months|weeks|decades|now|ever|once|that|this|whose|what|me|him|her|them|us|you|it)$/

/** Whether "and" goes on with the same noun: not with another clause or another person. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isFunctionWord(token)) return false
  return !isVerbHere(tokens, at) && !isPersonWord(token.lower)
}

function isBaseVerb({ lower, text }: Token): boolean {
  return text === lower && wordClasses(lower).verb > 0.5
}

/** Whether a word is surely a verb that goes on with the clause, or a participle behind its noun. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.text !== token.lower) return false
  if (AUXILIARY.test(token.lower) || SPEECH_VERBS.has(token.lower)) return true
  const before = tokens[at - 1]?.lower ?? ''
  const isModifier = /^(?:a|an|the|of|its|his|her|their)$/.test(before)
  if (isModifier) return false
  const { verb, adjective } = wordClasses(token.lower)
  const forms = verbForms(token.lower)
  if (token.lower.endsWith('ing')) return verb > 0.6 && !isNounAhead(tokens, at)
  return verb > 0.7 && adjective < 0.2 && forms.some(({ form }) => /third|past/.test(form))
}

/** `managing director`, `acting head`, but not `insulting President …` */
function isNounAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && next.text === next.lower && isPersonWord(next.lower)
}

/** Whether the first word of what might be a phrase is the verb of a clause; `exhibits keeper` has a noun there. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (!isVerbHere(tokens, at)) return false
  return AUXILIARY.test(lower) || SPEECH_VERBS.has(lower) || !/s$/.test(lower)
}

/** A hyphen that holds two words together. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/^[-‐‑]$/.test(token.text)) return false
  return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}

/** The full stop of `U.S.` or `St.`: the sentence goes on behind it. */
function isFullStopInside(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.text !== '.' || before?.end !== token.start) return false
  return after?.sentence === token.sentence && after.kind === 'word'
}
