import { valueOf } from '../../people/antecedent'
import { tokenAt } from '../../people/token-at'
import type { QuoteMention } from '../../types'
import { bySource } from './speaker-behind'
import type { Speaker, SpeechScene } from './speech-scene'
import { NAMING, SAYING, SAYING_SO } from './speech-verbs'
import { subjectBefore } from './verb-subject'

const MOST_TOKENS = 45

/** Who says a quotation by the words of its sentence before it; undefined if those say nothing of it. */
export function speakerAhead(quote: QuoteMention, scene: SpeechScene): Speaker | undefined {
  const { tokens } = scene
  const own = tokenAt(tokens, quote.start)
  const sentence = tokens[own]?.sentence
  let isQuoted = false
  for (let at = own - 1; at > own - MOST_TOKENS && tokens[at]?.sentence === sentence; at--) {
    const token = tokens[at]
    if (!token) break
    if (token.text === '”') isQuoted = true
    else if (token.text === '“') isQuoted = false
    if (isQuoted || /^[“”"]$/.test(token.text)) continue
    if (opensClause(scene, at, own)) break
    if (![SAYING, SAYING_SO, NAMING].some((verbs) => verbs.has(token.lower))) continue
    return byVerb(scene, at, own)
  }
  return sourceOf(scene, sentence ?? -1, own)
}

/** `Ann said no and the "happy hour" came`: an "and" that neither a "that" nor marks go on from ends what she said. */
function opensClause({ tokens }: SpeechScene, at: number, quote: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[at]?.lower ?? '')) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (/^[”"]$/.test(before?.text ?? '') || at + 1 === quote) return false
  return !/^(?:that|also|later|then)$/.test(after?.lower ?? '') && !SAYING.has(after?.lower ?? '')
}

function byVerb(scene: SpeechScene, verb: number, quote: number): Speaker | undefined {
  const { tokens, meanings } = scene
  const isParticiple = SAYING_SO.has(tokens[verb]?.lower ?? '')
  const speaker = isParticiple ? ofParticiple(scene, verb) : subjectBefore(scene, verb)
  if ('reason' in speaker) return speaker
  // "Ann said that Tom …": the words may be his.
  const others = scene
    .in(tokens[verb]?.sentence ?? -1)
    .filter(({ token, isQuoted }) => token > verb && token < quote && !isQuoted)
  const isOther = others
    .filter((one) => !isToldTo(scene, verb, one.token))
    .some((one) => one.kind !== 'pronoun' && valueOf(one, meanings) !== speaker.subject)
  return isOther ? { reason: 'unclear-subject' } : speaker
}

/** Whether somebody is who is told or asked: `told Ann Lee`, `asked the nurse`. */
function isToldTo({ tokens }: SpeechScene, verb: number, token: number): boolean {
  const isTelling = /^(?:told|tells|asked|asks|urged|begged|warned|assured)$/
  return isTelling.test(tokens[verb]?.lower ?? '') && token - verb < 5
}

/** `Ann Lee commented on it, saying: "…"`: the subject of the sentence, if it is about one person. */
function ofParticiple(scene: SpeechScene, verb: number): Speaker {
  const { tokens, meanings } = scene
  const people = scene
    .in(tokens[verb]?.sentence ?? -1)
    .filter(({ token, isQuoted }) => token < verb && !isQuoted)
  const names = new Set(people.map((one) => valueOf(one, meanings)))
  const [first] = people
  const [name] = names
  if (names.size !== 1 || name === undefined || !first) return { reason: 'unclear-subject' }
  return { subject: name, by: 'saying', start: first.start, end: first.end }
}

/** `According to Ann Lee, it was "…"` */
function sourceOf(scene: SpeechScene, sentence: number, quote: number): Speaker | undefined {
  const { tokens } = scene
  const first = scene.firstToken(sentence)
  for (let at = first; at < Math.min(quote, first + MOST_TOKENS); at++)
    if (tokens[at]?.lower === 'according') return bySource(scene, at)
  return undefined
}
