import type { Clause } from '../grammar/clause'
import { isSpeechVerb } from '../grammar/speech-verbs'
import type { Word } from '../grammar/word'

/** What is spoken or thought of need not be where it is spoken of. */
const REGARDING =
  /^(?:condemn|criticise|criticize|describe|discuss|cover|oppose|support|praise|follow|blame|welcome|cite|compare|like|love|hate|want|need|plan|consider|study|watch|mean|cause)$/
const ABOUT = /^(?:about|against|regarding|concerning)$/
/** After these, `on`, `over` and `into` mean `about`. */
const TOPICAL =
  /^(?:report|comment|write|speak|talk|focus|campaign|vote|rule|inquire|investigate|research|book|film|documentary|debate|story|study|paper|inquiry|investigation|article|lecture|argue|clash)s?$/
const FOR_A_CAUSE =
  /^(?:apologise|apologize|call|campaign|vote|ask|hope|pray|care|argue|fight|blame)$/
/** `believe in`, `look at`: the preposition is the verb’s. */
const WITH_IN =
  /^(?:believe|invest|trust|confide|result|specialise|specialize|delight|participate)$/
const WITH_AT = /^(?:look|laugh|aim|point|fire|shoot|shout|stare|hint)$/
const SUPERLATIVE = /(?:^|-)(?:most|only|best|worst|(?!mod|hon|earn)\p{L}{3,}est)$/u

/**
 * Whether a place after the preposition at word `at` of the core may belong to the noun before it, or to the verb, and
 * not tell where the whole happened: `protested against the war in Iraq`, `the highest tower in Europe`.
 */
export function isOfNoun({ words, core, verb }: Clause, at: number): boolean {
  const preposition = words[at]?.lower ?? ''
  if (at === core.from) {
    if (preposition === 'in') return WITH_IN.test(verb.base)
    return preposition === 'at' && WITH_AT.test(verb.base)
  }
  if (!/^(?:in|at|from)$/.test(preposition)) return false
  if (words.slice(core.from, at).some(isSuperlative)) return true
  if (words[at - 1]?.tag !== 'open') return false
  const opening = startOfPhrase(words, at - 1, core.from)
  if (opening === core.from) return isSpeechVerb(verb.base) || REGARDING.test(verb.base)
  return isAbout(words, opening - 1, opening - 1 === core.from, verb.base)
}

function isSuperlative({ tag, lower, classes }: Word): boolean {
  const isPlain = tag === 'open' && classes.noun + classes.verb > 0.5
  return !isPlain && SUPERLATIVE.test(lower)
}

/** Whether the preposition at `at` says what something is about. */
function isAbout(words: readonly Word[], at: number, isOfVerb: boolean, verb: string): boolean {
  const preposition = words[at]?.lower ?? ''
  if (ABOUT.test(preposition)) return true
  if (preposition === 'of') return isOfVerb
  if (preposition === 'for') return FOR_A_CAUSE.test(verb)
  const isTopical = TOPICAL.test(isOfVerb ? verb : (words[at - 1]?.lower ?? ''))
  return /^(?:on|over|into)$/.test(preposition) && isTopical
}

/** Where the words that end with the noun at `at` begin: `the long war`. */
function startOfPhrase(words: readonly Word[], at: number, from: number): number {
  let start = at
  while (start > from) {
    const tag = words[start - 1]?.tag
    if (tag !== 'open' && tag !== 'det' && tag !== 'num' && tag !== 'name' && tag !== 'possessive')
      break
    start -= 1
  }
  return start
}
