import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import type { Token } from '../types'
import type { Referent } from './referents'
import { isPersonWord } from './person-words'
import { isHyphen } from './role-phrase'

const BREAKS =
  /^(?:that|which|who|whom|whose|when|while|because|but|and|if|as|after|before|where|until|since|so|though|although|whether|how|why|what|unless|[,;:–—])$/

/** Whether another clause begins between two tokens. */
export function clauseBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAKS.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** Whether a pronoun is the object of a verb or a preposition: `told him`, `for her`; not `her bag`. */
export function isObject(tokens: readonly Token[], { word, token, next }: Referent): boolean {
  if (word === 'him') return true
  if (word !== 'her') return false
  const after = tokens[next]
  if (after?.kind !== 'word' || after.sentence !== tokens[token]?.sentence) return true
  const { noun, adjective } = wordClasses(after.lower)
  return after.text === after.lower && noun + adjective < 0.5
}

const OPENERS =
  /^(?:and|but|that|when|as|while|because|after|before|if|although|though|so|yet|then|however|where|until|since|whether|how|why|also|or|[,;:“"‘–—(”])$/
const DETERMINER = /^(?:the|a|an|former|late)$/

/** Whether a name or a pronoun stands where the subject of a clause does, or after "said". */
export function isSubject(tokens: readonly Token[], { token, next, word }: Referent): boolean {
  if (/^(?:him|himself|herself|his|hers|her)$/.test(word)) return false
  const own = tokens[token]
  if (!own || /^['’]s?$/.test(tokens[next]?.text ?? '')) return false
  if (/['’]s?$/.test(tokens[next - 1]?.text ?? '')) return false
  let at = token - 1
  const isLead = (one: Token | undefined): boolean =>
    one?.kind === 'word' &&
    (DETERMINER.test(one.lower) || isPersonWord(one.lower) || /^\p{Lu}/u.test(one.text))
  while (at > token - 8 && tokens[at]?.sentence === own.sentence) {
    if (!isLead(tokens[at]) && !isHyphen(tokens, at)) break
    at -= 1
  }
  const before = tokens[at]
  if (before?.sentence !== own.sentence) return true
  return OPENERS.test(before.lower) || SPEECH_VERBS.has(before.lower)
}

/** Whether somebody is who a verb of speech is about: `Ann Lee, 62, said` · `said Ann Lee` · `she added`. */
export function speaksHere(tokens: readonly Token[], { token, next, sentence }: Referent): boolean {
  if (SPEECH_VERBS.has(tokens[token - 1]?.lower ?? '') && tokens[token - 1]?.sentence === sentence)
    return !/^(?:told|asked|tells|asks)$/.test(tokens[token - 1]?.lower ?? '')
  for (let at = next; at < next + MOST_ASIDE; at++) {
    const one = tokens[at]
    if (!one || one.sentence !== sentence) return false
    if (SPEECH_VERBS.has(one.lower)) return at === next || tokens[at - 1]?.text === ','
    if (at === next && one.text !== ',' && !/^(?:also|then|later|has|had)$/.test(one.lower))
      return false
  }
  return false
}

const MOST_ASIDE = 25
