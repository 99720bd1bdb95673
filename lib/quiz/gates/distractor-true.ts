import { fold, foldName } from '@/lib/text/fold'
import { findPlaces, isWithin } from '@/lib/text/gazetteer/find-places'
import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import type { Gate } from '../gate'
import { provingSentences } from '../proving-sentences'

/**
 * No distractor is true for the stem as the key is: not named in one breath with it ("Ada Byrne and Tom Reyes opened
 * the bridge"), and not the place in which it lies.
 */
export const distractorTrue: Gate<'distractor-true'> = {
  name: 'distractor-true',
  field: 'distractors',
  check(item, { passage, sentences }) {
    if (item.ask !== 'choice' && item.ask !== 'entry') return undefined
    if (item.kind !== 'person' && item.kind !== 'place' && item.kind !== 'text') return undefined
    const { key, kind } = item
    const proof = provingSentences(item.evidence, passage, sentences).map(fold)
    const found = item.distractors.find((one) => {
      if (proof.some((sentence) => isJoined(sentence, key, one))) return true
      if (kind !== 'place') return false
      return liesIn(key, one) || proof.some((sentence) => isToldWithin(sentence, key, one))
    })
    return found && `“${found}” is to be wrong, and the article makes it true as well as “${key}”.`
  },
}

/** What stands between two things that are said of both: a comma, "and", "and his wife", a title, an article. */
const JOINT =
  /^ ?,? ?(?:and |or |as well as |along with |together with |with )?(?:(?:his|her|their) \p{L}+,? )?(?:(?:the|a|an|mr|mrs|ms|dr|sir|prince|princess|king|queen) )*$/u

function isJoined(sentence: string, key: string, distractor: string): boolean {
  const [one, other] = [fold(key), fold(distractor)]
  return [...between(sentence, one, other), ...between(sentence, other, one)].some((words) =>
    JOINT.test(words),
  )
}

/** The words between each `first` and the next `second` after it. */
function between(sentence: string, first: string, second: string): readonly string[] {
  if (first === '' || second === '') return []
  const found: string[] = []
  for (let at = sentence.indexOf(first); at >= 0; at = sentence.indexOf(first, at + 1)) {
    const from = at + first.length
    const to = sentence.indexOf(second, from)
    if (to >= 0 && isWhole(sentence, at, from) && isWhole(sentence, to, to + second.length)) {
      found.push(sentence.slice(from, to))
    }
  }
  return found
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')
}

function liesIn(key: string, distractor: string): boolean {
  const [place] = findPlaces(foldName(key))
  const [whole] = findPlaces(foldName(distractor))
  return place !== undefined && whole !== undefined && isWithin(place, whole)
}

/** "Lyme Regis, by the sea in the south of England": on the way from a place to what it lies in stands no verb. */
function isToldWithin(sentence: string, key: string, distractor: string): boolean {
  return between(sentence, fold(key), fold(distractor)).some(
    (words) => WITHIN.test(words) && !ELSEWHERE.test(words) && !hasVerb(words),
  )
}

const WITHIN =
  /^(?:[\p{L}',]* ){0,9}(?:in|of)(?: (?:the|central|north|south|east|west|northern|southern|eastern|western))* $|^ ?, $/u
const ELSEWHERE =
  /\b(?:to|from|and|then|before|after|when|while|but|instead|capital|rather|than|not)\b/

/** A word that is mostly a verb, or one that may be and begins a part of the sentence: ", works in". */
function hasVerb(words: string): boolean {
  if ((words.match(/\p{L}+/gu) ?? []).some((word) => wordClasses(word).verb > 0.5)) return true
  const [, opening = ''] = /, (\p{L}+)/u.exec(words) ?? []
  return verbForms(opening).some(({ form }) => form === 'third' || form === 'past')
}
