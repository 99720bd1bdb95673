import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import { isDemonym } from '../names/demonyms'
import { NOT_NAMES } from '../names/name-lists'
import type { Token } from '../types'
import { isVerbHere } from './role-phrase'

/**
 * Capitalised words of the passage that may name somebody nobody has recognised, an animal say: each stands alone inside
 * a sentence at least once, and does, owns or undergoes something. A pronoun near one of them may mean it.
 */
export function unknownNames(
  tokens: readonly Token[],
  isMention: (offset: number) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>()
  const acting = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before || !/^\p{Lu}\p{Ll}/u.test(token.text) || isMention(token.start)) continue
    if (isActing(tokens, at)) acting.add(bareName(token))
    if (before.sentence !== token.sentence) continue
    if (before.kind === 'sign' && !/^[,–—(]$/.test(before.text)) continue
    if (/^(?:the|a|an|this|that)$|['’]s$/.test(before.lower)) continue
    const after = tokens[at + 1]
    if (isCapital(before) || (isCapital(after) && after?.sentence === token.sentence)) continue
    const isPart = /^(?:and|of|for|&)$/.test(before.lower) && isCapital(tokens[at - 2])
    if (isPart || after?.kind === 'number') continue
    const bare = bareName(token)
    const lower = bare.toLowerCase()
    if (FUNCTION_WORDS.has(lower) || NOT_NAMES.has(lower) || isDemonym(lower)) continue
    names.add(bare)
  }
  return new Set([...names].filter((name) => acting.has(name)))
}

const BEFORE_SOMEBODY = /^(?:by|with|against|towards|for|to|from|between)$/

/** Whether a verb follows, or what is owned; or a verb or the like stands before. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (after?.kind === 'word' && wordClasses(after.lower).noun > 0.8) return false
  if (before && (BEFORE_SOMEBODY.test(before.lower) || isVerb(tokens, at - 1))) return true
  if (/['’]s$/.test(token?.text ?? '')) return true
  if (after?.kind !== 'word' || after.sentence !== token?.sentence) return false
  return isVerbHere(tokens, at + 1) || /^who$/.test(after.lower)
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.text !== token.lower) return false
  return isVerbHere(tokens, at) || wordClasses(token.lower).verb > 0.7
}

/** A token without its possessive ending. */
export function bareName({ text }: Token): string {
  return text.replace(/['’]s?$/, '')
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.lower !== 'i'
}
