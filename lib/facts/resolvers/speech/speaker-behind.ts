import type { QuoteMention } from '../../types'
import { tokenAt } from '../../people/token-at'
import { asSpeaker, subjectBefore, subjectBehind } from './verb-subject'
import { isBlankLineBetween, NO_SPEAKER, type Speaker, type SpeechScene } from './speech-scene'
import { SAYING } from './speech-verbs'

const MOST_TOKENS = 40

/** Who says a quotation by the words behind it; undefined if those say nothing of it. */
export function speakerBehind(quote: QuoteMention, scene: SpeechScene): Speaker | undefined {
  const { tokens, text } = scene
  let first = tokenAt(tokens, quote.end)
  const last = tokens[first - 1]
  const hasComma = tokens[first]?.text === ','
  if (hasComma) first += 1
  const opener = tokens[first]
  if (!opener || !last || isBlankLineBetween(text, last, opener)) return undefined
  if (SAYING.has(opener.lower)) return subjectBehind(scene, first)
  if (/^according$/i.test(opener.text)) return bySource(scene, first)
  const isOpen = hasComma || /[,?!…–—-][”"’'»“]?$/.test(quote.text)
  return (isOpen ? bySubject(scene, first) : undefined) ?? atTheEnd(scene, first)
}

/** `"…," Ann Lee, 62, said`: the words behind begin with who speaks. */
function bySubject(scene: SpeechScene, first: number): Speaker | undefined {
  const { tokens } = scene
  const sentence = tokens[first]?.sentence
  for (let at = first + 1; at < first + MOST_TOKENS; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || /^[“"]$/.test(token.text)) return undefined
    if (!SAYING.has(token.lower)) continue
    if (tokens[at - 1]?.text === ',' && scene.startingAt(at + 1)) return undefined
    const speaker = subjectBefore(scene, at)
    if ('reason' in speaker) return speaker
    const opening = scene.openings.get(speaker.start) ?? speaker.start
    const isFirst = tokenAt(tokens, opening) <= first + 1
    return isFirst ? speaker : NO_SPEAKER
  }
  return undefined
}

/** `It was "…", with short arms, said Ann Lee.` */
function atTheEnd(scene: SpeechScene, first: number): Speaker | undefined {
  const { tokens } = scene
  for (let at = first; at < first + MOST_TOKENS; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[first]?.sentence) return undefined
    if (/^[;“"]$/.test(token.text)) return undefined
    if (tokens[at - 1]?.text !== ',') continue
    if (SAYING.has(token.lower)) return subjectBehind(scene, at)
    if (token.lower === 'according') return bySource(scene, at)
  }
  return undefined
}

/** `"…," according to Ann Lee` */
export function bySource(scene: SpeechScene, first: number): Speaker | undefined {
  const { tokens } = scene
  if (tokens[first]?.lower !== 'according' || tokens[first + 1]?.lower !== 'to') return undefined
  for (let at = first + 2; at < first + MOST_TOKENS; at++) {
    const own = scene.startingAt(at)
    if (own?.kind !== 'name') continue
    const opening = scene.openings.get(own.start) ?? own.start
    const isOwner = /['’]s?$/.test(tokens[own.next - 1]?.text ?? '')
    const isFirst = tokenAt(tokens, opening) === first + 2
    return isFirst && !isOwner ? asSpeaker(scene, own, 'said-name') : NO_SPEAKER
  }
  return NO_SPEAKER
}
