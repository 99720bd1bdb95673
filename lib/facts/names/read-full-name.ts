import { ordinary } from './ordinary'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { isTitle } from './title-words'
import { endOfName } from './end-of-name'
import type { Form, Words } from './name-form'
import type { NameWord } from './name-words'

/** A run of words that may be a person's name, or nobody's. */
export function readName(words: Words, from: number, to: number): Form | undefined {
  const first = words[from]
  if (!first) return undefined
  const end = endOfName(words, from, to, false)
  if (end === from) return undefined
  const isPerson =
    end - from > 1 &&
    isFullName(words, from, end) &&
    !isCut(words, from, end) &&
    !isTeam(words, from, end)
  return { to: end, form: isPerson ? 'person' : 'name', rule: isPerson ? 'given-name' : 'name' }
}

/** `the Dallas Stars` */
function isTeam(words: Words, from: number, to: number): boolean {
  const last = words[to - 1]
  if (words[from - 1]?.lower !== 'the' || last?.isOwner !== false) return false
  return last.lower.endsWith('s') && !isSurname(last.folded)
}

/** Whether English words only are left of a longer name: `Sky Parks` of `Dark Sky Parks`. */
function isCut(words: Words, from: number, to: number): boolean {
  const before = words[from - 1]
  if (before?.isCapital !== true || words[from]?.gap !== ' ') return false
  return ordinary(before) && words.slice(from, to).every(ordinary) && !isTitle(before.lower)
}

/** A given name and more, where the rest are not just English words. */
function isFullName(words: Words, from: number, to: number): boolean {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return false
  if (/^(?:U\.S|U\.K|U\.N|E\.U|D\.C|US|UK|UN|EU)/.test(first.text)) return false
  if (/^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u.test(first.text))
    return !ordinary(last) || isSurname(last.folded)
  if (first.isShouted && !last.isShouted) return false
  const isNamed = isGivenName(first.folded.split(' ')[0] ?? '')
  if (!isNamed) return false
  if (ordinary(first) && ordinary(last) && !isSurname(last.folded))
    return (
      isMiddleKnown(words, from, to) ||
      (to - from === 2 && isCommonName(first) && !isCut(words, from, to))
    )
  return !ordinary(last) || isSurname(last.folded) || !ordinary(first)
}

/** `Lee Kuan Yew`: whether a word in the middle is no English word. */
function isMiddleKnown(words: Words, from: number, to: number): boolean {
  return words.slice(from + 1, to - 1).some((word) => word.isCapital && !ordinary(word))
}

/** English given names that are words too, but inside a sentence hardly ever with a capital. */
const COMMON_NAMES =
  /^(?:bob|bobby|bill|billy|jack|jackie|mark|pat|rick|ricky|rob|frank|tony|jerry|max|dick|nick|chuck|gene|ken|ray|sue|jim|jimmy|tom|tommy|tim|joe|sam|ted|ed|al|ron|don|dan|dave|mike|steve|peter|josh|jeff|larry|harry|barry|gary|carl|kit|art|walt|hank|fred|matt|ben|alan|roger|robin|martin|jon|will|drew|wade|rod|bud|cliff|clay|dean|doug|duke|earl|ernie|grant|guy|heath|jay|jake|jesse|kirk|lance|marty|mick|mickey|neil|norm|phil|ralph|randy|reg|rex|rich|russ|sandy|scott|sidney|skip|stan|terry|toby|vic|ward|wally|wes|woody|amber|amy|anna|betty|dolly|eve|ginger|gill|heather|holly|iris|ivy|jean|jill|joan|joy|june|kitty|lily|marge|mary|molly|nancy|pam|patty|peggy|penny|rose|ruby|sally|sherry|violet|wendy)$/

function isCommonName(word: NameWord): boolean {
  return !word.opens && !word.isHeadline && COMMON_NAMES.test(word.lower)
}
