import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { isTimeNoun } from '@/lib/text/lexicon/noun-topics'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import { valueOf } from '../../people/antecedent'
import { isSubject } from '../../people/clause'
import type { Referent } from '../../people/referents'
import { isVerbHere } from '../../people/role-phrase'
import { NO_SPEAKER, type Speaker, type SpeechScene } from './speech-scene'

const AHEAD_OF_VERB =
  /^(?:also|then|later|further|recently|has|had|have|will|once|now|often|repeatedly|even|just|still|reportedly|previously|always|never|again|soon|finally|later|himself|herself)$|^\p{Ll}{2,}ly$/u
const BE = /^(?:was|were|is|are|been|be|being|am|not|to)$/
const PREPOSITION = /^(?:of|to|by|with|for|from|than|about|like|at|in|on|and|or|nor)$/
const MOST_ASIDE = 30

/** Whose a verb of speech is that stands behind its subject: `Ann Lee, 62, said` · `she also said` · `the mayor, Tom Roe, said`. */
export function subjectBefore(scene: SpeechScene, verb: number): Speaker {
  const { tokens } = scene
  const sentence = tokens[verb]?.sentence
  let at = verb - 1
  while (tokens[at]?.sentence === sentence && AHEAD_OF_VERB.test(tokens[at]?.lower ?? '')) at -= 1
  const token = tokens[at]
  if (!token || token.sentence !== sentence || BE.test(token.lower)) return NO_SPEAKER
  const own = scene.endingAt(at + 1)
  if (own) return asSpeaker(scene, own, 'name-said')
  if (/^[,)–—-]$/.test(token.text)) {
    const beside = behindAside(scene, at)
    return 'reason' in beside && token.text === ',' ? ofOrganisation(scene, at - 1) : beside
  }
  if (/^(?:and|but|or)$/.test(token.lower)) return ofClause(scene, at)
  if (token.lower === 'who') return behindAside(scene, at, true)
  return ofOrganisation(scene, at)
}

/** `Ann Lee of the World Health Organization said` */
function ofOrganisation(scene: SpeechScene, last: number): Speaker {
  const { tokens } = scene
  for (let at = last; at > last - MOST_ASIDE; at--) {
    const own = scene.endingAt(at)
    const link = tokens[at]
    if (link?.sentence !== tokens[last]?.sentence) break
    if (own?.kind === 'name' && /^(?:of|from|at)$/.test(link?.lower ?? ''))
      return asSpeaker(scene, own, 'name-said')
    if (!/^\p{Lu}|^(?:of|from|at|the|and|for|in|&|-)$/u.test(link?.text ?? '')) break
  }
  return NO_SPEAKER
}

/** `Ann Lee, who runs the museum, said`: the name before the aside. */
function behindAside(scene: SpeechScene, close: number, isRelative = false): Speaker {
  const { tokens } = scene
  const sentence = tokens[close]?.sentence
  for (let at = close - 1; at > close - MOST_ASIDE && tokens[at]?.sentence === sentence; at--) {
    const own = scene.endingAt(at + 1)
    const next = tokens[at + 1]
    const isOpen = /^[,(–—-]$/.test(next?.text ?? '') && next?.text !== undefined
    if (
      own &&
      own.kind !== 'unknown' &&
      !own.isQuoted &&
      (isOpen || (isRelative && at + 1 === close))
    )
      return asSpeaker(scene, own, 'name-said')
    if (/^[“”";]$/.test(tokens[at]?.text ?? '')) return NO_SPEAKER
  }
  return NO_SPEAKER
}

/** `She went home and said`: the only person of the clause, if it begins with that person. */
function ofClause(scene: SpeechScene, link: number): Speaker {
  const { tokens, meanings } = scene
  const people = scene
    .in(tokens[link]?.sentence ?? -1)
    .filter(({ token, isQuoted }) => token < link && !isQuoted)
  const [first] = people
  const name = first && valueOf(first, meanings)
  if (!first || name === undefined || !isSubject(tokens, first))
    return { reason: 'unclear-subject' }
  if (people.some((one) => valueOf(one, meanings) !== name)) return { reason: 'unclear-subject' }
  return asSpeaker(scene, first, 'clause-said')
}

/** Whose a verb of speech is that stands before its subject: `said Ann Lee` · `says the mayor, Tom Roe`. */
export function subjectBehind(scene: SpeechScene, verb: number): Speaker {
  const { tokens } = scene
  const first = tokens[verb + 1]
  const sentence = tokens[verb]?.sentence
  if (!first || first.sentence !== sentence) return NO_SPEAKER
  for (let at = verb + 1; at < verb + MOST_ASIDE && tokens[at]?.sentence === sentence; at++) {
    const own = scene.startingAt(at)
    const isOwner = /['’]s?$/.test(tokens[(own?.next ?? 0) - 1]?.text ?? '')
    if ((own?.kind === 'name' && !isOwner) || own?.kind === 'pronoun') {
      const isNear = at === verb + 1 || scene.openings.get(own.start) === first.start
      const isAll = (isNear || isTitled(scene, verb + 1, at)) && !goesOn(scene, own)
      return isAll ? asSpeaker(scene, own, 'said-name') : NO_SPEAKER
    }
    if (/^[.;:“”"]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.sentence !== sentence) break
  }
  const noun = firstNoun(scene, verb + 1)
  return noun ? asSpeaker(scene, noun, 'said-name') : NO_SPEAKER
}

/** Whether the name only opens a longer phrase: `said Acme customer …` */
function goesOn({ tokens }: SpeechScene, { next, sentence }: Referent): boolean {
  const after = tokens[next]
  if (after?.kind !== 'word' || after.sentence !== sentence || after.text !== after.lower)
    return false
  if (FUNCTION_WORDS.has(after.lower) || isTimeNoun(after.lower)) return false
  const { noun, adjective } = wordClasses(after.lower)
  return noun + adjective > 0.7
}

/** Whether only words in front of a name stand between: `U.S. Congressman`, `54-year-old`. */
function isTitled({ tokens }: SpeechScene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || /^[,;:()“”"–—]$/.test(token.text)) return false
    const isArticle = /^(?:the|a|an)$/.test(token.lower) && at === from
    if (token.kind === 'word' && FUNCTION_WORDS.has(token.lower) && !isArticle) return false
    if (token.kind === 'word' && isVerbHere(tokens, at)) return false
  }
  return true
}

/** `says the scientist`, where that is somebody known. */
function firstNoun(scene: SpeechScene, from: number): Referent | undefined {
  for (let at = from; at < from + 4; at++) {
    const own = scene.startingAt(at)
    if (own) return own.kind === 'noun' ? own : undefined
  }
  return undefined
}

export function asSpeaker(scene: SpeechScene, own: Referent, by: string): Speaker {
  const { tokens, meanings } = scene
  const subject = valueOf(own, meanings)
  if (own.kind === 'name') {
    const opening = scene.openings.get(own.start) ?? own.start
    let first = own.token
    while (first > 0 && (tokens[first - 1]?.start ?? 0) >= opening) first -= 1
    if (/^(?:the|a|an)$/.test(tokens[first - 1]?.lower ?? '')) first -= 1
    const before = tokens[first - 1]
    const isPart = before?.sentence === own.sentence && PREPOSITION.test(before.lower)
    if (isPart && by !== 'said-name') return NO_SPEAKER
    if (/^(?:and|or)$/.test(tokens[own.next]?.lower ?? '')) {
      const other = scene.startingAt(own.next + 1)
      if (other?.kind === 'name') return { reason: 'unclear-subject' }
    }
  }
  if (subject !== undefined)
    return {
      subject,
      by: own.kind === 'name' ? by : `${own.kind}-${by}`,
      start: own.start,
      end: own.end,
    }
  const meaning = meanings.get(own)
  const isUnclear = meaning && 'reason' in meaning && meaning.reason === 'unclear-subject'
  return isUnclear ? { reason: 'unclear-subject' } : NO_SPEAKER
}
