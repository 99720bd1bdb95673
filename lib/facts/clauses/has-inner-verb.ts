import type { Clause } from '../grammar/clause'
import { isSpeechVerb } from '../grammar/speech-verbs'
import { finiteCertainty } from '../grammar/verb-group'
import type { Word } from '../grammar/word'

/** Verbs besides those of speech after which an `-ing` form has a time of its own: `regretted moving to Leeds`. */
const ABOUT_DEEDS =
  /^(?:regret|consider|avoid|resent|propose|recommend|discuss|contemplate|imagine)$/

/**
 * Whether another verb than the clause’s own stands in its core before word `until`, so that what follows may belong to
 * that: `the house that she bought in 1999`, `the house built in 1999`, `denied moving in 1999`. An infinitive counts
 * where nothing but its own time is told: not of a place, since one hopes to live where one hopes.
 */
export function hasInnerVerb(
  { words, core, verb }: Clause,
  until: number,
  { counts }: { readonly counts: 'infinitives too' | 'no infinitives' },
): boolean {
  const isTelling = isSpeechVerb(verb.base) || ABOUT_DEEDS.test(verb.base)
  if (isTelling && isGerund(words[core.from])) return true
  for (let at = core.from; at < until; at++) {
    const word = words[at]
    if (word?.tag === 'that' || word?.tag === 'rel' || word?.tag === 'sub') return true
    if (counts === 'infinitives too' && word?.tag === 'to' && isBase(words[at + 1])) return true
    if (finiteCertainty(words, at, undefined) > 0.9 && word?.tag !== 'open') return true
    if (isGerund(word) && (words[at - 1]?.tag === 'prep' || isDescribing(words, at, core.from)))
      return true
    if (at > core.from && isPast(word) && endsPhrase(words[at - 1]) && !isEpithet(words, at))
      return true
  }
  return false
}

function isBase(word: Word | undefined): boolean {
  // "open to traffic"
  if (!word || (word.tag === 'open' && word.classes.verb < 0.3)) return false
  return word.forms.some(({ form }) => form === 'base')
}

function isGerund(word: Word | undefined): boolean {
  return word?.forms.some(({ form }) => form === 'ing') ?? false
}

/** `a man living in Leeds` */
function isDescribing(words: readonly Word[], at: number, from: number): boolean {
  return at > from && endsPhrase(words[at - 1]) && (words[at]?.classes.verb ?? 0) > 0.6
}

/** `the house she bought`, `the house built` */
function isPast(word: Word | undefined): boolean {
  if (word?.tag !== 'open' || word.classes.verb < 0.6) return false
  return word.forms.some(({ form }) => form === 'past' || form === 'participle')
}

/** `the London based company` */
function isEpithet(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag
  return words[at - 1]?.tag !== 'subject-pronoun' && (next === 'open' || next === 'name')
}

function endsPhrase(word: Word | undefined): boolean {
  if (word?.tag === 'open') return word.classes.noun > 0.5
  const tag = word?.tag
  return tag === 'name' || tag === 'subject-pronoun' || tag === 'object-pronoun'
}
