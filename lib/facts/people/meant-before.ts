import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import {
  type Antecedent,
  isFit,
  type Meanings,
  NOBODY,
  soleOf,
  UNCLEAR,
  valueOf,
} from './antecedent'
import { isObject, isSubject, speaksHere } from './clause'
import type { PassageView } from './passage-view'
import type { Referent } from './referents'

/** How many sentences back somebody can have been named. */
const REACH = 3

/** Somebody of the sentences before the one that holds `asked`; `isOpen` if names inside quotations are no rivals. */
export function meantBefore(
  asked: Referent,
  view: PassageView,
  meanings: Meanings,
  isOpen = false,
): Antecedent {
  const isTag = isSpeechTag(asked, view)
  let breaks = 0
  let back = 0
  for (let sentence = asked.sentence; sentence > 0 && back < REACH;) {
    if (view.isBreak(sentence)) breaks += 1
    sentence -= 1
    if (breaks > 1) return NOBODY
    if (view.isQuotation(sentence) && isTag) continue
    back += 1
    const all = view.in(sentence).filter((one) => isFit(one, asked))
    const told = all.filter((one) => !one.isQuoted)
    const rivals = isTag || isOpen ? told : all
    if (rivals.length === 0) continue
    const isFar = breaks > 0
    return (
      speakerOf(asked, told, isFar, view, meanings) ?? ofSentence(rivals, isFar, view, meanings)
    )
  }
  return NOBODY
}

/** `Ann Lee said that … "…," she added`: who speaks goes on speaking. */
function speakerOf(
  asked: Referent,
  told: readonly Referent[],
  isFar: boolean,
  view: PassageView,
  meanings: Meanings,
): Antecedent | undefined {
  if (isFar || !speaksHere(view.tokens, asked)) return undefined
  const speakers = told.filter((one) => speaksHere(view.tokens, one))
  const value = soleOf(speakers, meanings)
  return value === undefined ? undefined : { subject: value, by: 'speaker-before' }
}

function ofSentence(
  referents: readonly Referent[],
  isFar: boolean,
  view: PassageView,
  meanings: Meanings,
): Antecedent {
  const value = soleOf(referents, meanings) ?? topicOf(referents, view, meanings)
  if (value === undefined) return UNCLEAR
  const isTopic = referents.some((one) => !one.isQuoted && isTopicOf(view, one))
  if (!isTopic) return UNCLEAR
  return { subject: value, by: isFar ? 'subject-of-paragraph' : 'subject-before' }
}

/** How often a sentence must speak of somebody so that nobody else in it is what it is about. */
const OFTEN = 3

/** `Mr Lee said that he wished to speak with his father`: who is spoken of again and again, beside those only spoken of as his. */
function topicOf(
  referents: readonly Referent[],
  view: PassageView,
  meanings: Meanings,
): string | undefined {
  const [first] = referents
  const value = first && valueOf(first, meanings)
  if (!first || value === undefined || !isSubject(view.tokens, first)) return undefined
  const others = referents.filter((one) => valueOf(one, meanings) !== value)
  if (referents.length - others.length < OFTEN) return undefined
  const isBeside = (one: Referent): boolean => {
    if (one.kind === 'pronoun') return isObject(view.tokens, one)
    const isMarked = /^[“"‘]$/.test(view.tokens[one.token - 1]?.text ?? '')
    const own = isMarked ? one.token - 2 : one.token - 1
    const owner = view.startingAt(own)
    const link = view.tokens[own - 1]?.lower ?? ''
    const isHis = owner?.kind === 'pronoun' && valueOf(owner, meanings) === value
    return one.kind !== 'name' && isHis && /^(?:with|from|to|for|of|about|by|against)$/.test(link)
  }
  return others.every(isBeside) ? value : undefined
}

/** Whether a sentence is about somebody: by the subject of a clause, or by what the subject is that person's. */
function isTopicOf(view: PassageView, one: Referent): boolean {
  if (isSubject(view.tokens, one)) return true
  return one.kind === 'name' && one.token === view.firstToken(one.sentence)
}

/** `"…," he said` */
function isSpeechTag({ token }: Referent, { tokens }: PassageView): boolean {
  const isBehind = /^[”"’'“]$/.test(tokens[token - 1]?.text ?? '')
  return isBehind && SPEECH_VERBS.has(tokens[token + 1]?.lower ?? '')
}
