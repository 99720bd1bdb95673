import { STOP, VERBS } from '../parsers/numbers/phrase-words'

const PRONOUN =
  /^(?:he|she|it|they|we|you|i|who|which|that|this|these|those|there|his|her|its|their|our|my|your|him|them|whose|what|some|one|both)(?!\p{L})/iu
const AUXILIARY =
  /(?<!\p{L})(?:is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|\p{L}+['’](?:s|re|ve|ll|d)|\p{Ll}{2,}ed)(?!\p{L})/u
/** A capital, a figure, an article or a plural can open a clause that stands alone. */
const OPENS = /^[\p{Lu}\d]|^(?:the|an?)\s|^\p{Ll}+s\s/u
/** "In spending 14 hours a day" says nothing of whom. */
const PARTICIPLE =
  /^(?:In|By|After|Before|While|With|Without|On|At|Since|For)\s\p{Ll}+ing(?!\p{L})/u
/** "a travel agent who used to earn …": more of a noun, and no clause. */
const DESCRIBED = /^\p{Ll}.*\s(?:who|which)\s.*…/u
/** "By comparison, it cost …" */
const INTRODUCED =
  /^[^,…]{0,60},\s(?:he|she|it|they|we|you|I|his|her|its|their|this|that|these|those)(?!\p{L})/u
const FEWEST_WORDS = 5
const LONGEST_THING = 9

/** Whether words are a noun phrase that can stand alone: no pronoun, no verb. */
export function isThing(words: string): boolean {
  const list = words.split(/\s+/)
  if (words === '' || list.length > LONGEST_THING) return false
  if (PRONOUN.test(words) || AUXILIARY.test(words)) return false
  const isNoun = /^(?:[Tt]he|[Aa]n?|[Mm]ost|[Aa]ll)\s|^\p{Lu}/u.test(words) || list.length <= 3
  return isNoun && !list.some((word) => VERBS.has(word)) && !STOP.has(list.at(-1) ?? '')
}

/** Whether a clause says who or what, and what of it. */
export function isWholeClause(clause: string): boolean {
  const words = clause.split(/\s+/)
  const [first = ''] = words
  if (STOP.has(words.at(-1) ?? '')) return false
  if (words.length < FEWEST_WORDS || !OPENS.test(clause) || PRONOUN.test(clause)) return false
  if (INTRODUCED.test(clause)) return false
  if (PARTICIPLE.test(clause) || DESCRIBED.test(clause) || VERBS.has(first)) return false
  if (STOP.has(first.toLowerCase()) && !/^(?:the|an?|in|at|on|by)$/i.test(first)) return false
  return AUXILIARY.test(clause) || words.some((word) => VERBS.has(word))
}
