import { foldName } from '@/lib/text/fold'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { nounForms } from '@/lib/text/lexicon/noun-forms'
import { isPersonNoun } from '@/lib/text/lexicon/noun-topics'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import { isGivenName } from '@/lib/text/person-names/person-names'
import { isTitle } from '@/lib/text/person-names/titles'
import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'
import type { StemWord } from './stem-words'

/** What a stem has named so far. */
export interface Named {
  readonly person: boolean
  readonly thing: boolean
}

const NOTHING: Named = { person: false, thing: false }
const PERSON: Named = { person: true, thing: false }
const THING: Named = { person: false, thing: true }
const EITHER: Named = { person: true, thing: true }

export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were be been do does did has have had will would can could may might must shall should'.split(' '),
) // prettier-ignore

const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an each every some any all both no several many most few more which what whose these those one two three four
  five six seven eight nine ten his her its their ’s 's`.split(/\s+/),
)
/** In a question's own opening only these name something: "Which of the King’s sons". */
const DEFINITE: ReadonlySet<string> = new Set([
  'the', 'this', 'these', 'his', 'her', 'its', 'their', '’s', "'s",
]) // prettier-ignore
const ASKING: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'what', 'whose', 'how'])
/** Words for the parts of the exercise: "Which sentence says how old he was?" names nobody. */
const EXERCISE = /^(?:sentences?|words?|lines?|paragraphs?|part|ways?)$/

const ANYONE = /^(?:some|any|every|no)(?:one|body)$/

/**
 * What a pronoun at `words[at]` may stand for: what stands before it, but for the question word that it is asked after.
 * In "Which musher did he meet?" he is not the musher; in "Which musher lost his dog?" it is the musher's.
 */
export function namedBefore(words: readonly StemWord[], at: number): Named {
  return namedUpTo(words, at, askedAt(words, at))
}

/** Whether anything is named before `words[at]`, what is asked for apart: "another" is one more than somebody named. */
export function isAnythingBefore(words: readonly StemWord[], at: number): boolean {
  const { person, thing } = namedUpTo(
    words,
    at,
    words.findIndex(({ lower }) => ASKING.has(lower)),
  )
  return person || thing
}

function namedUpTo(words: readonly StemWord[], at: number, asked: number): Named {
  let named = NOTHING
  for (let index = 0; index < at; index += 1) {
    const word = words[index]
    if (word !== undefined)
      named = join(named, namedBy(words, index, at, asked >= 0 && index >= asked))
  }
  return named
}

const POSSESSIVE = /^(?:his|her|its|their)$/

/** Where the question begins that is turned round right before `at`: "Which musher did | he". None begins at infinity. */
function askedAt(words: readonly StemWord[], at: number): number {
  const before = words[at - 1]?.lower ?? ''
  const isOwner = /^ha(?:s|d|ve)$/.test(before) && POSSESSIVE.test(words[at]?.lower ?? '')
  if (!AUXILIARIES.has(before) || isOwner) return Infinity
  for (let index = at - 2; index >= 0; index -= 1) {
    const { lower = '', kind } = words[index] ?? {}
    if (kind === 'sign' && /^[,;:.?!]$/.test(lower)) return Infinity
    if (ASKING.has(lower)) return index
  }
  return Infinity
}

function namedBy(words: readonly StemWord[], at: number, end: number, isAsked: boolean): Named {
  const word = words[at]
  if (word === undefined) return NOTHING
  if (word.kind === 'quotation') return THING
  if (word.isName) return nameAt(words, at)
  if (isAsked && !DEFINITE.has(word.lower)) return NOTHING
  if (word.lower === 'who' || word.lower === 'whom') return PERSON
  if (ANYONE.test(word.lower)) return PERSON
  if (DETERMINERS.has(word.lower)) return nounsAfter(words, at, end)
  const { noun, verb } = wordClasses(word.lower)
  const isPlural = noun > verb && nounForms(word.lower).some(({ number }) => number === 'plural')
  const isFree = !FUNCTION_WORDS.has(word.lower) && words[at - 1]?.isName !== true
  return isPlural && isFree && !EXERCISE.test(word.lower) ? nounOf(word) : NOTHING
}

function nameAt(words: readonly StemWord[], at: number): Named {
  const word = words[at]
  const folded = foldName(word?.text ?? '')
  if (isTitle(folded)) return PERSON
  if (MONTHS.has(folded) || WEEKDAYS.has(folded)) return NOTHING
  const isPlace = isKnownPlace(folded)
  if (isPlace && WHERE.test(words[at - 1]?.lower ?? '')) return THING
  // "Noor 1" is a plant.
  const isNumbered = /^\d/.test(words[at + 1]?.text ?? '')
  if (isGivenName(folded)) return isPlace || isNumbered ? EITHER : PERSON
  return isPlace ? THING : EITHER
}

const WHERE = /^(?:in|at|near|from|outside|around)$/

/** The nouns that a determiner opens: up to a verb, a preposition, a name or a sign. */
function nounsAfter(words: readonly StemWord[], at: number, end: number): Named {
  let named = NOTHING
  for (let index = at + 1; index < Math.min(end, at + MOST_NOUNS); index += 1) {
    const word = words[index]
    if (word?.kind !== 'word' || word.isName) break
    if (FUNCTION_WORDS.has(word.lower) || AUXILIARIES.has(word.lower)) break
    if (JOINING.test(word.lower) || EXERCISE.test(word.lower)) break
    const noun = nounOf(word)
    if (noun === PERSON) return PERSON
    named = join(named, noun)
  }
  return named
}

/** Words that end a noun phrase and are no function words to the lexicon. */
const JOINING = /^(?:when|where|why|how|after|before|since|once|not|then|also|ever)$/

/** A determiner opens at most so many words. */
const MOST_NOUNS = 5

/** A noun that no list has may well be somebody: a musher. */
function nounOf({ lower }: StemWord): Named {
  const forms = nounForms(lower)
  if (forms.some(({ base }) => isPersonNoun(base))) return PERSON
  return forms.length === 0 && wordClasses(lower).verb === 0 ? EITHER : THING
}

function join(a: Named, b: Named): Named {
  return { person: a.person || b.person, thing: a.thing || b.thing }
}
