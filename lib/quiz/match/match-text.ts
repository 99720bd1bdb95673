import { fold, stripDiacritics } from '@/lib/text/fold'
import { CARDINALS, ORDINALS } from '@/lib/text/number-lists'
import { toBritishSpelling } from '@/lib/text/british-spelling'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import type { MarkingContext, Verdict } from '../marking'
import { changedWords, findMisspelling, NO_OTHER_NAMES } from './find-misspelling'
import { isSameText } from './is-same-text'
import { isGibberish } from './readable'
import { readArticle } from './read-article'
import { isUnsure, stripWrapping } from './strip-wrapping'

const MOST_LETTERS = 2000
import { CORRECT, INCORRECT, retry } from './verdicts'

/**
 * Marks a response to a `text` key: the same folded words, less a leading article. Diacritics, hyphens, quotation
 * marks and the spelling of a small number in figures or words make no difference.
 */
export function matchText(response: string, key: string, context: MarkingContext): Verdict {
  if (response.length > key.length * 4 + MOST_LETTERS) return INCORRECT
  const said = fold(response)
  const wanted = fold(key)
  if (isSameText(response, key)) return CORRECT
  if (said === '' || wanted === '') return INCORRECT
  const keys = forms(wanted)
  const words = forms(said)
  if (words.some((form) => keys.includes(form))) return CORRECT
  if (isUnsure(said)) return retry('unreadable')
  if (words.some((form) => isMisspelt(form, keys, context))) return retry('spelling')
  return /\p{L}/u.test(words[0] ?? '') && isGibberish(words[0] ?? '')
    ? retry('unreadable')
    : INCORRECT
}

/** Folded text as it is compared: with numbers in digits, as it is, and without the words around what it says. */
function forms(folded: string): readonly string[] {
  const all = new Set<string>()
  const spelt = folded.replace(/[äöøåü]/g, (letter) => SPELT[letter] ?? letter)
  for (const text of new Set([folded, stripWrapping(folded), spelt])) {
    const words = plainWords(text)
    if (words.length === 0) continue
    all.add(withoutArticle(figures(words)).replace(WORD, toBritishSpelling).replace(PER_CENT, ' %'))
    all.add(withoutArticle(words))
  }
  return all.size > 0 ? [...all] : [folded]
}

const WORD_OR_SIGN =
  /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{P}]|(?<=\d)%|-(?=\d)|[/+#](?=\S)|(?<=\S)[/+#]/gu

const WORD = /[a-z]{2,}/g
const PER_CENT = /(?<=\d) (?:per cent|percent)(?!\S)/g
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', å: 'aa', ü: 'ue' }
const ROMAN = [
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
]

function plainWords(folded: string): readonly string[] {
  const plain = stripDiacritics(folded)
    .replace(/'/g, '')
    .replace(/(?<=(?<![\p{L}\p{M}])\p{L})\.(?=\p{L}(?![\p{L}\p{M}])|$| )/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d) ?- ?(?=\d)/g, '-')
  return plain.match(WORD_OR_SIGN) ?? []
}

function withoutArticle(words: readonly string[]): string {
  const [first = ''] = words
  const isArticle = words.length > 1 && (first === 'the' || first === 'a' || first === 'an')
  return (isArticle ? words.slice(1) : words).join(' ')
}

/** The words with small numbers in digits: `25` for twenty five, `21 st` for twenty first. */
function figures(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const value = CARDINALS.get(word)
    const next = words[at + 1] ?? ''
    const unit = CARDINALS.get(next) ?? ORDINALS.get(next) ?? 0
    const isCompound = value !== undefined && value >= 20 && unit > 0 && unit < 10
    const total = (value ?? 0) + (isCompound ? unit : 0)
    if (isCompound) at += 1
    if (isCompound && ORDINALS.has(next)) found.push(String(total), ending(total))
    else if (value !== undefined) found.push(String(total))
    else if (word.length > 1 && ROMAN.includes(word)) found.push(String(ROMAN.indexOf(word) + 2))
    else found.push(...(ORDINALS.has(word) ? ordinal(ORDINALS.get(word) ?? 0) : [word]))
  }
  return found
}

function ordinal(value: number): readonly string[] {
  return [String(value), ending(value)]
}

function ending(value: number): string {
  if (value % 100 > 10 && value % 100 < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** Whether `form` is a key with letters wrong, and not other words that are right. */
function isMisspelt(form: string, keys: readonly string[], context: MarkingContext): boolean {
  const found = findMisspelling(form, keys, NO_OTHER_NAMES)
  if (found === undefined) return false
  const { nameWords } = readArticle(context.passage)
  const changed = form.includes(' ') ? changedWords(form, found) : [form]
  return !(
    changed.length > 0 && changed.every((word) => isOrdinaryWord(word) || nameWords.has(word))
  )
}
