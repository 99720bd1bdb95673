import { isAdjective, isPeople, isPlural, PLURAL_BEFORE_NOUN, STOP, VERBS } from './phrase-words'

/** Words of a noun phrase and how many characters of the text they take up. */
export interface Phrase {
  readonly text: string
  readonly length: number
}

const NONE: Phrase = { text: '', length: 0 }
const NEXT_WORD =
  /^(\s)((?:\p{Lu}\.){2,}|\p{L}[\p{L}\d]*(?:['’]\p{Ll}+)?(?:[-\u2010\u2011\u2013][\p{L}\d]+)*)/u
const BETWEEN_ADJECTIVES = /^,(?=\s\p{Ll}+(?:\s|,))/u
const OWNER = /^['’](?=\s\p{L})/u
const NOUN_BY_FORM =
  /^(?:early|daily|weekly|monthly|yearly|elderly|friendly|deadly|likely|costly|supply|family|assembly|rally|monopoly|ally|reply|seed|speed|breed|bed|weed|building|meeting|wedding|training|housing|funding|ceiling|feeling|meaning|warning|painting|opening|spring|string|ring|king|wing|thing|being|morning|evening|shed|need|deed|feed|greed)$/i
const MOST_WORDS = 5
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those)$/i

/** The plural noun phrase that `after`, the text right after a number, begins with: "lay supervisors". */
export function pluralAfter(after: string): Phrase {
  let length = 0
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const rest = after.slice(length)
    const comma = count === 0 ? 0 : (BETWEEN_ADJECTIVES.exec(rest)?.[0].length ?? 0)
    const next = NEXT_WORD.exec(rest.slice(comma))
    const word = next?.[2] ?? ''
    if (!next || (isEnd(word) && !(count === 0 && word === 'more'))) return NONE
    length += comma + next[0].length
    const owner = OWNER.exec(after.slice(length))
    // "five workers' homes"
    if (owner) length += owner[0].length
    else if (isPlural(word) && !isBeforeNoun(word, after.slice(length)))
      return withComplement(after, { text: after.slice(1, length), length })
  }
  return NONE
}

/** "sales staff", "police officers": the first of two plurals only says which. */
function isBeforeNoun(word: string, after: string): boolean {
  const next = NEXT_WORD.exec(after)?.[2] ?? ''
  if (isPeople(word)) return next !== '' && !isEnd(next) && !endsPhrase(next, '')
  return PLURAL_BEFORE_NOUN.has(word.toLowerCase()) && isPlural(next)
}

/** The noun phrase, singular or plural, that `after` begins with: "national landscape discovery center". */
export function phraseAfter(after: string): Phrase {
  let length = 0
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const next = NEXT_WORD.exec(after.slice(length))
    const word = next?.[2] ?? ''
    const isFinite = count > 0 && endsPhrase(word, lastWord(after.slice(0, length)))
    if (!next || isEnd(word) || isFinite) break
    length += next[0].length
  }
  if (length === 0) return NONE
  // "a six-day course effective against malaria"
  const trailing = /\s\p{Ll}+(?:ive|ous|able|ible|ful|less)$/u.exec(after.slice(0, length))
  const kept = trailing && trailing.index > 0 ? trailing.index : length
  const phrase = { text: after.slice(1, kept), length: kept }
  return kept < length ? phrase : withComplement(after, phrase)
}

/** The noun phrase with its determiner that `after` begins with: "the UK population". */
export function phraseWithDeterminer(after: string): Phrase {
  const next = NEXT_WORD.exec(after)
  if (!next || !DETERMINER.test(next[2] ?? '')) return phraseAfter(after)
  const rest = phraseAfter(after.slice(next[0].length))
  const length = next[0].length + rest.length
  return rest === NONE ? NONE : { text: after.slice(1, length), length }
}

/** "members OF THE PUBLIC": with an of that belongs to the noun, so far as its words are sure. */
function withComplement(after: string, phrase: Phrase): Phrase {
  const rest = after.slice(phrase.length)
  const of = /^\sof(?=\s)/.exec(rest)
  if (!of) return phrase
  let length = of[0].length
  for (let count = 0; count < 4; count += 1) {
    const next = NEXT_WORD.exec(rest.slice(length))
    const word = next?.[2] ?? ''
    const isDetermined = count === 0 && /^(?:the|a|an)$/.test(word)
    if (!next || (!isDetermined && isEnd(word)) || /^\d/.test(word)) break
    length += next[0].length
    if (!isDetermined && !/(?:ed|ing)$/.test(word) && !isAdjective(word) && !/^\p{Lu}/u.test(word))
      break
  }
  const isNamed = length > of[0].length && !/\s(?:the|an?)$/.test(rest.slice(0, length))
  if (!isNamed) return phrase
  return { text: after.slice(1, phrase.length + length), length: phrase.length + length }
}

/** A verb, a participle or an adverb after the noun belongs to what is said of it. */
function endsPhrase(word: string, last: string): boolean {
  if (VERBS.has(word.toLowerCase()) || /^(?:last|next|worldwide)$/.test(word)) return true
  return /(?:ed|ing|ly)$/.test(word) && !NOUN_BY_FORM.test(word) && !isAdjective(last)
}

function lastWord(text: string): string {
  return /[^\s-]+$/.exec(text)?.[0] ?? ''
}

function isEnd(word: string): boolean {
  const lower = word.toLowerCase()
  return (word !== 'US' && STOP.has(lower)) || lower === 'more'
}
