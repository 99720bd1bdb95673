import { remember } from './remember'

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5',
  '⅘': '4/5', '⅙': '1/6', '⅚': '5/6', '⅐': '1/7', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
  '⅑': '1/9', '⅒': '1/10',
} // prettier-ignore

const PLAIN = /^[ -~]*$/
const INVISIBLE = /[\p{Cf}\p{Cc}\uFE00-\uFE0F\u034F\u115F\u1160\u3164]/gu
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]/gu
const FRACTION = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/g
const RAISED = /(\d)([⁰¹²³⁴-⁹]+)/g
const QUOTE = /[‘’‚‛′ʼʹ`´ʻ]/g
const DOUBLE_QUOTE = /[“”„‟″«»‹›「」『』〝〞〟]/g
const DASH = /[‐‑‒–—―−﹘⸺⸻〜~](?=\p{L})|[‐‑‒–—―−⸺⸻]/gu
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu
const WORD_HYPHEN = /(?<=\p{L}[\p{M}.]?)-+(?=[\p{L}\d])|(?<=\d)-+(?=\p{L})/gu
const AMPERSAND = /(?<=[^ ]) ?& ?(?=[^ ])/g
const SPACED = /\s\s|[^\S ]/
const SPACES = /\s+/g
const STRIPPED = /[\p{P}\p{Sk}\s|=]/u

/** A response is folded by each of its alternatives in turn, and what an item says by each of its gates. */
const MOST_REMEMBERED = 2000

/**
 * The text as it is compared: NFKC, lower case, straight quotes, `-` for every dash, single spaces, digits of any
 * script as 0-9, `and` for `&`, a space for a hyphen between words; nothing invisible, no emoji, no punctuation at
 * either end. A minus, a decimal point or a % that touches a digit stays. Diacritics stay. Folding twice changes nothing.
 */
export const fold = remember(foldText, MOST_REMEMBERED)

function foldText(text: string): string {
  const plain = PLAIN.test(text) ? text.toLowerCase() : foldCharacters(text)
  const words = plain.includes('-') ? plain.replace(WORD_HYPHEN, ' ') : plain
  const spaced = SPACED.test(words) ? words.replace(SPACES, ' ') : words
  return trim(spaced.includes('&') ? spaced.replace(AMPERSAND, ' and ') : spaced)
}

/**
 * A name as it is compared: folded, without diacritics, apostrophes, full stops and a leading "the"; initials are
 * joined (`j. k.` is `jk`) and `saint` is `st`.
 */
export const foldName = remember((text) => foldedName(fold(text), false), MOST_REMEMBERED)

/**
 * The forms under which a name is known: `foldName`, and where it has ä, ö, ø, å or ü the one with ae, oe, aa, ue.
 * Two names are the same if they share a form.
 */
export const nameForms = remember(readNameForms, MOST_REMEMBERED)

function readNameForms(text: string): readonly string[] {
  const folded = fold(text)
  const plain = foldedName(folded, false)
  const spelt = /[äöøåü]/.test(folded) ? foldedName(folded, true) : plain
  return spelt === plain ? [plain] : [plain, spelt]
}

/** Letters without their marks: é is e, ø is o, ł is l, ß is ss. */
export function stripDiacritics(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðħıæœßþ]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .normalize('NFC')
}

const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th',
} // prettier-ignore

const SPELT_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ø: 'oe', å: 'aa', ü: 'ue',
} // prettier-ignore

function foldedName(folded: string, spelt: boolean): string {
  const letters = spelt
    ? folded.replace(/[äöøåü]/g, (letter) => SPELT_LETTERS[letter] ?? letter)
    : folded
  const name = stripDiacritics(letters)
    .replace(/'/g, '')
    .replace(/\./g, (_, at: number, whole: string) => (isDecimalPoint(whole, at) ? '.' : ' '))
    .replace(/\bsaint\b/g, 'st')
    .replace(SPACES, ' ')
    .trim()
    .replace(/\b[a-z](?: [a-z]\b)+/g, (initials) => initials.replace(/ /g, ''))
  return name.startsWith('the ') && name.length > 4 ? name.slice(4) : name
}

function isDecimalPoint(text: string, at: number): boolean {
  return isDigit(text[at + 1]) && (at === 0 || isDigit(text[at - 1]))
}

function foldCharacters(text: string): string {
  return text
    .replace(FRACTION, (sign, at: number) => `${at > 0 ? ' ' : ''}${FRACTIONS[sign] ?? sign}`)
    .replace(RAISED, '$1^$2')
    .replace(/\s/g, ' ')
    .replace(INVISIBLE, '')
    .replace(PICTURE, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/⁄/g, '/')
    .replace(QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(DASH, '-')
    .replace(/٫/g, '.')
    .replace(/[٬،]/g, ',')
    .replace(OTHER_DIGIT, decimalDigit)
}

const DIGITS = new Map<string, string>()

/** Decimal digits stand in runs of ten from their zero, in every script. */
function decimalDigit(character: string): string {
  const known = DIGITS.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  const digit = String(code - zero)
  DIGITS.set(character, digit)
  return digit
}

function trim(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && STRIPPED.test(text[start] ?? '') && !opensNumber(text, start)) start += 1
  while (end > start && STRIPPED.test(text[end - 1] ?? '') && !closesWord(text, start, end))
    end -= 1
  return text.slice(start, end)
}

/** A minus or a decimal point before a digit, with a currency sign between them or not. */
function opensNumber(text: string, at: number): boolean {
  const sign = text[at]
  if (sign !== '-' && sign !== '.') return false
  const before = text[at - 1]
  if (before !== undefined && /[\p{L}\d]/u.test(before)) return false
  const next = text[at + 1] ?? ''
  return isDigit(next) || (sign === '-' && /[\p{Sc}.]/u.test(next) && isDigit(text[at + 2]))
}

/** A % after a digit, a # after a letter, and a bracket that was opened inside. */
function closesWord(text: string, start: number, end: number): boolean {
  const last = text[end - 1]
  const before = text[end - 2] ?? ''
  if (last === '%') return isDigit(before) || (before === ' ' && isDigit(text[end - 3]))
  if (last === '#') return /\p{L}/u.test(before)
  if (last !== ')') return false
  const opened = text.lastIndexOf('(', end - 2)
  return opened > start && text.lastIndexOf(')', end - 2) < opened
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
