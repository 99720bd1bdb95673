import { valueOf } from '../../people/antecedent'
import { isSubject } from '../../people/clause'
import type { Referent } from '../../people/referents'
import { tokenAt } from '../../people/token-at'
import type { QuoteMention } from '../../types'
import type { Speaker, SpeechScene } from './speech-scene'
import { SAYING } from './speech-verbs'
import { subjectBefore } from './verb-subject'

/** `Ann Lee feels that it comes too late: "…"`: the one person of the sentence that the colon ends. */
export function speakerBeforeColon(quote: QuoteMention, scene: SpeechScene): Speaker | undefined {
  const { tokens } = scene
  const own = tokenAt(tokens, quote.start)
  const colon = tokens[own - 1]
  if (colon?.text !== ':') return undefined
  const people = scene.in(colon.sentence).filter(({ token, isQuoted }) => token < own && !isQuoted)
  return soleSubject(people, scene, 'colon')
}

/**
 * A quotation that is a whole sentence, with nobody beside it, behind a sentence of its paragraph that says what
 * somebody says: `Ann Lee says the plan is dear. "…"`
 */
export function speakerOfSentenceBefore(
  quote: QuoteMention,
  scene: SpeechScene,
): Speaker | undefined {
  const { tokens } = scene
  const own = tokenAt(tokens, quote.start)
  const sentence = tokens[own]?.sentence ?? 0
  if (scene.firstToken(sentence) !== own || !/[.!?…]['’]?[”"’'»]$/.test(quote.text))
    return undefined
  const before = sentence - 1
  if (before < 0 || scene.isBreak(sentence) || scene.isQuotation(before)) return undefined
  const people = scene.in(before).filter(({ isQuoted }) => !isQuoted)
  const first = scene.firstToken(before)
  for (let at = first; at < own; at++) {
    if (!SAYING.has(tokens[at]?.lower ?? '')) continue
    const speaker = subjectBefore(scene, at)
    if (!('reason' in speaker)) return { ...speaker, by: 'said-before' }
    return undefined
  }
  const speaker = soleSubject(people, scene, 'about-before')
  return speaker && !('reason' in speaker) && isOfSpeaker(quote.value) ? speaker : undefined
}

/** Words that somebody says of himself or of a "we", and that speak of no "he" or "she". */
function isOfSpeaker(said: string): boolean {
  return /\b(?:I|my|me|we|our|us)\b/.test(said) && !/\b(?:he|she|him|her|his)\b/i.test(said)
}

function soleSubject(
  people: readonly Referent[],
  scene: SpeechScene,
  by: string,
): Speaker | undefined {
  const [first] = people
  const name = first && valueOf(first, scene.meanings)
  if (!first || name === undefined || !isSubject(scene.tokens, first)) return undefined
  if (people.some((one) => valueOf(one, scene.meanings) !== name)) return undefined
  return { subject: name, by, start: first.start, end: first.end }
}
