import { readUnits } from '@/lib/text/units'

/** The unit that stands right after a number. */
export interface UnitAfter {
  /** Its name in the list of units. */
  readonly unit: string
  /** How many characters after the number it ends. */
  readonly length: number
  /** `50-metre`, `18-month`: with a hyphen it describes what follows. */
  readonly isHyphened: boolean
}

/** Words that are a unit only where nothing else is said, or that mean another thing more often. */
const DOUBTFUL =
  /^(?:\p{L}{1,2}|real|rand|won|lira|stone|mole|time|person|second|people|persons|deg|yard|foot|cal|sec|min|mi|pc|mo|mos|rs|quid|buck|pound|bucks)$/u
/** Short forms that are safe behind a blank. */
const SHORT =
  /^(?:km|kg|cm|mm|ft|lb|oz|ml|ha|mg|mW|MW|kW|GW|TW|GB|MB|TB|kB|KB|pc|sq|mph|kph|m|g|C|F|db|dB|hz|Hz)$/u
/** Single letters that can be glued to a figure: `5m`, `30C`, `50p`; not `5G`, `4K`, `3D`. */
const GLUED_LETTER = /^[mglpCF]$/
const WORD = /^([\s\u00a0]?|[-\u2010\u2011])(%|°\s?[CFcf]?|[\p{L}²³]+(?:\/\p{L}+)?[23²³]?)/u
const PREFIX = /^(?:tera|giga|mega|kilo|milli|centi)$/i
/** "two degrees in physics" are no temperature. */
const STUDIED = /^degrees? (?:from|in (?!the|summer|winter|\p{Lu})|of\b)/u
const MOST_WORDS = 4

/** The unit in the words right after a number, or undefined. */
export function unitAfter(after: string): UnitAfter | undefined {
  const words: string[] = []
  const ends: number[] = []
  let [rest, length] = [after, 0]
  for (let next = WORD.exec(rest); next && words.length < MOST_WORDS; next = WORD.exec(rest)) {
    if (words.length > 0 && next[1] === '' && next[2] !== '%') break
    length += next[0].length
    rest = after.slice(length)
    // "mega-watts"
    if (PREFIX.test(words.at(-1) ?? '')) words.push((words.pop() ?? '') + (next[2] ?? ''))
    else words.push(next[2] ?? '')
    ends[words.length - 1] = length
  }
  const [first = ''] = words
  const gap = after.charAt(0)
  const isGlued = after.startsWith(first)
  if (first === '' || (isGlued && !canBeGlued(first))) return undefined
  if (STUDIED.test(after.trimStart())) return undefined
  // "6ft 2in"
  if (isGlued && /^(?:in|ins)$/.test(first))
    return { unit: 'inch', length: first.length, isHyphened: false }
  const read = readUnits(words.map(plain), 0)
  if (!read) return undefined
  if (
    !isGlued &&
    read.end === 1 &&
    DOUBTFUL.test(first) &&
    !isClear(first, after.slice(ends[0]), gap !== ' ')
  )
    return undefined
  const end = ends[read.end - 1] ?? 0
  if (/^\p{L}/u.test(after.slice(end))) return undefined
  return { unit: nameOf(first, read.units), length: end, isHyphened: /[-\u2010\u2011]/.test(gap) }
}

function plain(word: string): string {
  return word
    .replace('²', '2')
    .replace('³', '3')
    .replace(/\s/g, '')
    .replace(/^sq$/i, 'square')
    .toLowerCase()
}

function canBeGlued(word: string): boolean {
  return word === '%' || word.startsWith('°') || word.length > 1 || GLUED_LETTER.test(word)
}

/** "12 stone" and "50 m" say a unit where nothing is said that they could belong to. */
function isClear(word: string, after: string, isHyphened: boolean): boolean {
  if (/^(?:second|minute|foot|yard|stone|pound)$/.test(word) && isHyphened) return true
  if (SHORT.test(word)) return !/^[\s-]\p{L}*s\b/u.test(after)
  return word === 'stone' && !/^[\s-]\p{L}+/u.test(after.replace(/^[\s-](?:and|in|or|to)\b/u, ''))
}

/** Of the units that a wording can mean the first; but C after a figure is no cent, and degrees are any degrees. */
function nameOf(word: string, units: readonly string[]): string {
  if (word === 'C') return 'celsius'
  return units.length > 1 && units.includes('degree') ? 'degree' : (units[0] ?? '')
}
