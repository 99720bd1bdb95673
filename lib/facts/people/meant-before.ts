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
import { isVerbHere } from './role-phrase'
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
    if (breaks > 1) return soleSoFar(asked, view, meanings) ?? NOBODY
    if (view.isQuotation(sentence) && isTag) continue
    back += 1
    const all = view.in(sentence).filter((one) => isFit(one, asked))
    const told = all.filter((one) => !one.isQuoted)
    const rivals = isTag || isOpen ? told : all
    if (rivals.length === 0) continue
    const isFar = breaks > 0
    return (
      speakerOf(asked, told, isFar, view, meanings) ??
      ofSentence(asked, rivals, isFar, view, meanings) ??
      soleSoFar(asked, view, meanings) ??
      UNCLEAR
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
  asked: Referent,
  referents: readonly Referent[],
  isFar: boolean,
  view: PassageView,
  meanings: Meanings,
): Antecedent | undefined {
  const value =
    soleOf(referents, meanings) ??
    topicOf(referents, view, meanings) ??
    mainOf(asked, referents, view, meanings)
  if (value === undefined) return undefined
  const isTopic = referents.some(
    (one) => !one.isQuoted && isTopicOf(view, one) && !(isFar && isListed(one, view)),
  )
  if (!isTopic) return undefined
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

/** How much more an article must have spoken of somebody than of each other whom the sentence names. */
const MUCH_MORE = 3

/**
 * `Ann Lee was born in Oslo to Berit, a nurse. She …`: of whom the article tells, and who is the subject of that sentence,
 * beside those whom it hardly speaks of and who do nothing in it.
 */
function mainOf(
  asked: Referent,
  referents: readonly Referent[],
  view: PassageView,
  meanings: Meanings,
): string | undefined {
  if (asked.token !== view.firstToken(asked.sentence) && !opensAsSubject(asked, view))
    return undefined
  const [first] = referents
  const value = first && valueOf(first, meanings)
  if (!first || value === undefined || first.isQuoted || first.sex !== asked.sex) return undefined
  if (!isSubject(view.tokens, first)) return undefined
  const others = referents.filter((one) => valueOf(one, meanings) !== value)
  const told = timesMeant(value, asked, view, meanings)
  const isAside = (one: Referent): boolean => {
    const other = valueOf(one, meanings)
    // "a railway clerk" may be a woman, but not where it is said of Samuel.
    if (other !== undefined && isOtherSex(other, asked, view)) return true
    if (one.kind === 'pronoun' || isActing(one, view)) return false
    return told >= MUCH_MORE * (other === undefined ? 1 : timesMeant(other, asked, view, meanings))
  }
  return others.every(isAside) ? value : undefined
}

function isOtherSex(value: string, asked: Referent, view: PassageView): boolean {
  return saidBefore(asked, view).some(
    ({ value: own, sex }) => own === value && sex !== undefined && sex !== asked.sex,
  )
}

/** Whether somebody is the subject of a clause: a verb follows, or more is said of who that is. */
function isActing(one: Referent, { tokens }: PassageView): boolean {
  const next = tokens[one.next]
  const after = next?.text === ',' ? tokens[one.next + 1] : next
  return after?.lower === 'who' || (isSubject(tokens, one) && isVerbHere(tokens, one.next))
}

/** `In 1966 she …`: a subject that a short phrase stands before. */
function opensAsSubject({ word, token, sentence }: Referent, view: PassageView): boolean {
  const first = view.firstToken(sentence)
  const isShort = token - first <= SHORT_LEAD
  return isShort && /^s?he$/.test(word) && PHRASE_OPENER.test(view.tokens[first]?.lower ?? '')
}

const SHORT_LEAD = 5
const PHRASE_OPENER = /^(?:in|after|before|by|at|on|from|during|since|for|later|then)$/

/** How often the article has meant somebody before a pronoun, by name or by a pronoun that is sure. */
function timesMeant(value: string, asked: Referent, view: PassageView, meanings: Meanings): number {
  const meant = saidBefore(asked, view).filter((one) => valueOf(one, meanings) === value)
  return meant.filter(({ isQuoted }) => !isQuoted).length
}

/** The last of whom the passage speaks before a pronoun: not more than `MOST_SAID`, so that long texts take no longer. */
function saidBefore({ start }: Referent, { referents }: PassageView): readonly Referent[] {
  let [low, high] = [0, referents.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((referents[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return referents.slice(Math.max(0, low - MOST_SAID), low)
}

const MOST_SAID = 150
/** How many sentences the only person of an article is remembered without a word about that person. */
const MEMORY = 2

/** Who is the only one whom the article has spoken of so far and whom the pronoun fits. */
function soleSoFar(asked: Referent, view: PassageView, meanings: Meanings): Antecedent | undefined {
  const all = saidBefore(asked, view)
  if (all.length === MOST_SAID) return undefined
  const earlier = all.filter((one) => isFit(one, asked))
  const last = earlier.at(-1)
  if (!last || asked.sentence - last.sentence > MEMORY) return undefined
  const value = soleOf(earlier, meanings)
  const isKnown = earlier.some((one) => one.kind === 'name' && one.sex === asked.sex)
  return value !== undefined && isKnown ? { subject: value, by: 'sole-so-far' } : undefined
}

/** `Three children – Michael, Ruth and me – came`: one of a list of whom another paragraph need not go on to tell. */
function isListed({ token, next }: Referent, { tokens }: PassageView): boolean {
  const [before, after] = [tokens[token - 1]?.text ?? '', tokens[next]?.lower ?? '']
  return /^[–—(]$/.test(before) || (before === ',' && /^(?:and|or|,)$/.test(after))
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
