import { isEnglish } from '@/lib/text/is-english'
import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import { findGap } from '../find-gap'
import type { Gate } from '../gate'
import type { Item } from '../item'
import { AUXILIARIES, isAnythingBefore, namedBefore } from '../named-before'
import { stemWords, type StemWord } from '../stem-words'

/**
 * Every pronoun of the stem stands for what the stem has named before it. Quotations speak for themselves, but for the
 * sentence of the article that has the gap: that is the stem.
 */
export const danglingPronoun: Gate<'dangling-pronoun'> = {
  name: 'dangling-pronoun',
  field: 'stem',
  check(item, { language }) {
    if (!isEnglish(language) || !ANY.test(item.stem)) return undefined
    const words = stemWords(gapped(item.stem))
    for (const [at, word] of words.entries()) {
      if (isSpeaker(words, at)) return `“${word.text}” says nothing of who is speaking.`
      if (isDangling(words, at, item)) {
        const said = word.lower === 'the' ? `${word.text} ${words[at + 1]?.text ?? ''}` : word.text
        return `“${said}” stands for something that the question has not named before.`
      }
    }
    return undefined
  },
}

/** A sentence of the article that is to be completed, in place of the request; a quotation to be completed is one. */
function gapped(stem: string): string {
  const gap = /\bsentence\b/i.test(stem) ? findGap(stem) : undefined
  return gap === undefined ? stem : `${gap.before}___${gap.after}`
}

/** Most stems have none of these words, and need not be looked at more closely. */
const ANY =
  /\b(?:I|he|him|his|himself|she|hers?|herself|its?|itself|they|them|theirs?|themselves|we|us|ours?|ourselves|you|yours?|yourself|yourselves|me|my|myself|this|these|those|that|such|both|another|others?|here|there|the (?:two|three|four|five|six|seven|eight|nine|ten|pair|couple|duo|trio|former|latter))\b/i

function isDangling(words: readonly StemWord[], at: number, item: Item): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.isName || isShouted(word)) return false
  const { lower } = word
  if (PERSONAL.has(lower)) return !isMajesty(words, at) && !namedBefore(words, at).person
  if (IMPERSONAL.has(lower)) return !isEmpty(words, at) && !namedBefore(words, at).thing
  if (PLURAL.has(lower)) {
    const { person, thing } = namedBefore(words, at)
    return !person && !thing
  }
  const points = POINTERS.get(lower)
  return points !== undefined && points(words, at, item)
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']) // prettier-ignore
const IMPERSONAL: ReadonlySet<string> = new Set(['it', 'its', 'itself'])
const PLURAL: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const SPEAKERS: ReadonlySet<string> = new Set(
  'we us our ours ourselves you your yours yourself yourselves me my myself'.split(' '),
)

/** "I", "we" or "you"; "tells you" is how an exercise speaks, and "World War I" counts. */
function isSpeaker(words: readonly StemWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  if (word.text === 'I') return words[at - 1]?.isName !== true && words[at + 1]?.isName !== true
  if (!SPEAKERS.has(word.lower) || word.isName || isShouted(word)) return false
  return word.lower !== 'you' || !/^(?:tell|show|give|help)s?$/.test(words[at - 1]?.lower ?? '')
}

/** US, IT. */
function isShouted({ text }: StemWord): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

function isMajesty(words: readonly StemWord[], at: number): boolean {
  return /^(?:Royal|Majesty|Highness|Grace|Excellency|Holiness|Honour)$/.test(
    words[at + 1]?.text ?? '',
  )
}

/** The "it" that stands for nothing: "How long did it take to …?", "Why is it important that …?" */
function isEmpty(words: readonly StemWord[], at: number): boolean {
  if (words[at]?.lower !== 'it') return false
  const rest = words
    .slice(at + 1)
    .map(({ lower }) => lower)
    .join(' ')
  if (/^(?:takes?|took|taken|costs?)\b.*\bto\b/.test(rest)) return true
  const isTurned = /^(?:is|was|be)$/.test(words[at - 1]?.lower ?? '')
  if (isTurned && rest.startsWith('that ')) return true
  const [, quality] = (isTurned ? QUALITY : QUALITY_AFTER_BE).exec(rest) ?? []
  return quality !== undefined && wordClasses(quality).adjective > 0.4
}

const QUALITY = /^(\S+) (?:to|that|for)\b/
const QUALITY_AFTER_BE =
  /^(?:(?:may|might|can|could|will|would|must|should|has|had) )?(?:is|was|be|been) (\S+) (?:to|that|for)\b/

type Points = (words: readonly StemWord[], at: number, item: Item) => boolean

/** Words that point at something, and when there is nothing that they could point at. */
const POINTERS: ReadonlyMap<string, Points> = new Map<string, Points>([
  ['this', (words, at) => !THE_TEXT.test(words[at + 1]?.lower ?? '')],
  ['these', (words, at) => !isTask(words, at)],
  ['those', (words, at) => !isDefined(words, at)],
  ['that', isPointingThat],
  ['such', (words, at) => words[at + 1]?.lower !== 'as' && !isAnythingBefore(words, at)],
  ['both', (words, at) => !isBothAnd(words, at) && !isAnythingBefore(words, at)],
  ['another', (words, at) => words[at - 1]?.lower !== 'one' && !isAnythingBefore(words, at)],
  ['other', (words, at) => !isExchange(words, at) && !isAnythingBefore(words, at)],
  ['others', (words, at) => !isAnythingBefore(words, at)],
  ['the', isGroupWithoutNames],
  ['here', () => true],
  ['there', (words, at) => !isThereIs(words, at) && !namedBefore(words, at).thing],
])

const THE_TEXT = /^(?:article|passage|text|story|report|sentence|quotation|gap|list|quiz)$/

/** "Put these in order", "Which of these": what is to be picked stands below the stem. */
function isTask(words: readonly StemWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  return /^(?:put|arrange|order|sort|place|match|of)$/.test(before)
}

/** "those who", "those in the boat", "those injured". */
function isDefined(words: readonly StemWord[], at: number): boolean {
  const after = words[at + 1]?.lower ?? ''
  return /^(?:who|whose|whom|which|that|in|of|on|at|from|with|without)$|(?:ed|ing)$/.test(after)
}

const TIME_OR_PLACE =
  /^(?:day|date|week|month|year|time|night|morning|evening|afternoon|summer|winter|point|moment|event|match|game|place|town|city|country|man|woman|person|happen|mean|\?|\.|,)$/

/** "after that", "in that year"; the "that" that joins two clauses points at nothing. */
function isPointingThat(words: readonly StemWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  const isAfter = /^(?:after|before|since|in|on|at|by|of|with|for|from|about|during|until|to|like|did|does|do)$/ // prettier-ignore
  const after = words[at + 1]?.lower ?? '?'
  return isAfter.test(before) && (TIME_OR_PLACE.test(after) || /^(?:did|does|do)$/.test(before))
}

function isBothAnd(words: readonly StemWord[], at: number): boolean {
  return words.slice(at + 1, at + 8).some(({ lower }) => lower === 'and')
}

/** "each other", "other than". */
function isExchange(words: readonly StemWord[], at: number): boolean {
  return words[at - 1]?.lower === 'each' || words[at + 1]?.lower === 'than'
}

/** "there were", "are there", "will there be". */
function isThereIs(words: readonly StemWord[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((word) => AUXILIARIES.has(word?.lower ?? ''))
}

/** "the two", "the pair", "the latter": who they are stands in the article only. */
function isGroupWithoutNames(words: readonly StemWord[], at: number, item: Item): boolean {
  if (item.ask === 'match' || isAnythingBefore(words, at)) return false
  const [first = '', second = '', third = ''] = words
    .slice(at + 1, at + 4)
    .map(({ lower }) => lower)
  if (/^(?:pair|couple|duo|trio)$/.test(first)) return second !== 'of'
  if (first === 'latter') return true
  const isAlone = isNoNoun(words[at + 2])
  if (first === 'former') return isAlone
  return NUMBERS.test(first) && (isAlone || (ANYBODY.test(second) && !WHICH.test(third)))
}

const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/
const ANYBODY =
  /^(?:men|women|people|boys|girls|children|brothers|sisters|friends|sides|teams|countries|companies|groups)$/
/** What says which men are meant. */
const WHICH = /^(?:of|from|in|at|on|with|who|whom|whose|that|which)$/

/** Whether a word after a number opens nothing that it counts. */
function isNoNoun(word: StemWord | undefined): boolean {
  if (word?.kind !== 'word') return true
  if (word.isName) return false
  const { noun, verb, adjective } = wordClasses(word.lower)
  return FUNCTION_WORDS.has(word.lower) || AUXILIARIES.has(word.lower) || verb > noun + adjective
}
