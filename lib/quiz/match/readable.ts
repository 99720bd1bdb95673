import { CARDINALS } from '@/lib/text/number-lists'
import { isUnsure } from './strip-wrapping'
import type { Article } from './read-article'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'

/** Said in place of a name: no value of the kind, and no gibberish either. */
const NO_NAMES = new Set(
  `nothing|none|n/a|na|nil|no one|noone|nobody|no body|nowhere|help|it doesnt say|doesnt say|it does not say|
  not given|not stated|idc|i dont care|whatever|dont care|i dont understand|blank|tbc|tbd|test|testing|blah|
  blah blah|blah blah blah|lol|hello|hi|xxx|abc|xyz|haha|hmm|hm|um|er|erm|uh|meh|someone|somebody|somewhere|anyone|
  anywhere|a person|a place|someplace|place|person|yes|no|maybe|ok|okay|them|they|he|she|him|her|it|us|we|you|me|i|there|here`
    .split('|')
    .map((words) => words.trim()),
)

const KEYBOARD_RUN =
  /qwer|wert|erty|rtyu|tyui|yuio|uiop|asdf|sdfg|dfgh|fghj|ghjk|hjkl|zxcv|xcvb|cvbn|vbnm|lkjh|poiu|fdsa|rewq|jkjk/
const REPEATED = /(\p{L})\1{3}|(\p{L}{2,3})\2{3}/u

/** Whether a response, as a folded name and as folded text, has no name in it at all. */
export function isNoName(name: string, folded: string): boolean {
  return (
    name === '' ||
    NO_NAMES.has(name) ||
    isUnsure(folded) ||
    isFigureOrDate(name) ||
    isGibberish(name)
  )
}

/** Whether folded `text` is made of ordinary words only, and so adds a description and no name. */
export function isOrdinaryPhrase(text: string): boolean {
  const words = text.split(' ')
  return words.length < 20 && words.every((word) => isOrdinaryWord(word) && !isKnownPlace(word))
}

/** Whether the passage uses `name` with a person's title, and never for anything else. */
export function isPersonOf(name: string, article: Article): boolean {
  const words = name.split(' ')
  if (words.length > 1 && PERSON_TITLES.has(words[0] ?? '')) {
    return !isKnownPlace(name)
  }
  return article.names.some(
    (other) => PERSON_TITLES.has(other.words[0] ?? '') && other.words.slice(1).join(' ') === name,
  )
}

const PERSON_TITLES = new Set(
  `mr mrs ms miss mx sir dame lady lord king queen prince princess duke duchess dr prof professor president`.split(
    ' ',
  ),
)

/** Whether folded `text` holds no word that anyone could mean: keys struck at random, or no letter at all. */
export function isGibberish(text: string): boolean {
  const words = text.slice(0, 200).match(/[\p{L}\p{M}]+/gu)
  if (!words) return true
  return words.every(isStruckAtRandom)
}

function isStruckAtRandom(word: string): boolean {
  // Only Latin letters make words that can be told by their vowels.
  if (!/^[a-z]+$/.test(word)) return REPEATED.test(word)
  if (word.length < 3 || isOrdinaryWord(word) || isKnownPlace(word)) return false
  if (KEYBOARD_RUN.test(word) || REPEATED.test(word)) return true
  if (word.length > 3 && !/[aeiouy]/.test(word)) return true
  return /[bcdfghjklmnpqrstvwxz]{6}/.test(word.replace(/ght|tch|sch/g, 't')) || word.length > 40
}

const OTHER_KIND_WORDS = new Set([
  ...CARDINALS.keys(),
  ...`hundred thousand million billion dozen monday tuesday wednesday thursday friday saturday sunday january february
  april june july august september october november december today yesterday tomorrow tonight year years month months
  week weeks day days old aged last next in on of and the st nd rd th am pm morning afternoon evening night percent
  spring summer autumn winter march may early late mid`.split(/\s+/),
])

/** Whether folded `text` is a number, an age or a date and nothing else: no value for a name. */
export function isFigureOrDate(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+|\d+/gu)
  if (!words || words.length > 12) return words === null
  const said = words.filter((word) => !LINKS.has(word))
  if (said.length === 0 || (said.length === 1 && NAMES_TOO.has(said[0] ?? ''))) return false
  return words.every((word) => /^\d+$/.test(word) || OTHER_KIND_WORDS.has(word))
}

const LINKS = new Set(['in', 'on', 'of', 'and', 'the', 'last', 'next', 'old'])
/** Words of the calendar that are as well people's names. */
const NAMES_TOO = new Set([
  'april',
  'may',
  'june',
  'august',
  'summer',
  'autumn',
  'day',
  'night',
  'winter',
  'march',
])
