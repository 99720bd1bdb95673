import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Person, Reading } from '@/lib/facts/types'
import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { isPersonNoun, nounTopics } from '@/lib/text/lexicon/noun-topics'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { isRegnal, isTitle, readTitledName } from '@/lib/text/person-names/titles'
import type { Span } from '@/lib/text/span'
import { indexMaterial } from './index-material'
import type { Material } from './types'
import { isOffice } from '@/lib/facts/people/is-office'

const known = new WeakMap<Material['reading'], Map<string, boolean>>()

/**
 * Whether a name is surely a person’s: it has a title or an office, its first word is a given name, or the article gives
 * the bearer’s age or words; and nothing in it is of a thing.
 */
export function isSurePerson(material: Material, name: string): boolean {
  const judged = known.get(material.reading) ?? new Map<string, boolean>()
  known.set(material.reading, judged)
  const sure = judged.get(name) ?? judge(material, name)
  judged.set(name, sure)
  return sure
}

function judge(material: Material, name: string): boolean {
  const index = indexMaterial(material)
  const person = index.person(name)
  if (person === undefined) return false
  return (
    isOffice(name) ||
    (!isOfThing(person, material) &&
      (isNamedAsPerson(person) || (index.isToldOf(name) && !isAnimal(person, material))))
  )
}

/** An age alone makes no person of one word: "the six-year-old dairy Holstein". */
function isAnimal({ name, spans }: Person, { reading }: Material): boolean {
  return !name.includes(' ') && spans.some((span) => isKindOfThing(reading.text, span))
}

/** "King Nut" is a brand; "King Charles" is none. */
function isBrand(folded: string): boolean {
  const { titles, words } = readTitledName(folded)
  const [first] = words
  if (first === undefined || first === 'of' || !titles.some(isRegnal)) return false
  return isOrdinaryWord(first) && !isGivenName(first)
}

function isNamedAsPerson({ name, spans }: Person): boolean {
  const { titles, words } = readTitledName(foldName(name))
  if (titles.length > 0) return true
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (!isGivenName(first)) return false
  if (words.length === 1) return spans.length > 1 && !isOrdinaryWord(first)
  return isSurname(last) || !isOrdinaryWord(last)
}

const OF_THINGS =
  /\b(?:academy|administration|agency|airlines?|airways|army|association|authority|bank|board|bureau|centers?|centres?|club|college|commission|committee|company|corporation|council|court|department|district|engineering|federation|force|foundation|fund|government|group|hospital|inc|institute|institution|laboratory|league|limited|ltd|ministry|motors|museum|news|office|organi[sz]ation|parliament|party|police|press|project|royal family|school|senate|service|services|society|street|times|trust|union|university)\b/
const MOST_SPANS = 20

/** The words of a body or a company in the name, the name of a place, or a part of a longer name. */
function isOfThing({ name, sex, spans }: Person, { reading }: Material): boolean {
  const folded = foldName(name)
  if (isBrand(folded)) return true
  if (OF_THINGS.test(folded) || (sex === undefined && findPlaces(folded).length > 0)) return true
  return spans
    .slice(0, MOST_SPANS)
    .some((span) => isPartOfName(reading, span) || isCutOff(reading.text, span))
}

/** "Michael O" of "Michael O' Leary" */
function isCutOff(text: string, { start, end }: Span): boolean {
  return /(?<!\p{L})\p{Lu}$/u.test(text.slice(start, end)) && /^['’]/.test(text.slice(end, end + 1))
}

/** "the six-year-old dairy Holstein": one word that a noun of no people stands before is of no person. */
function isKindOfThing(text: string, { start }: Span): boolean {
  const before = /\b(?:an?|the) (?:[\p{L}\d-]+ ){0,3}?(\p{Ll}+) $/u.exec(
    text.slice(Math.max(0, start - 60), start),
  )?.[1]
  return before !== undefined && nounTopics(before).length > 0 && !isPersonNoun(before)
}

const OPENERS = /^(?:The|And|But|As|When|While|After|Before|If|Then|Later|In)$/

/** "Sky Parks" of "Dark Sky Parks": a word with a capital before it that is no title belongs to the name of a thing. */
function isPartOfName(reading: Reading, { start }: Span): boolean {
  const before = /(\p{Lu}\p{L}+) $/u.exec(reading.text.slice(Math.max(0, start - 30), start))
  const [, word = ''] = before ?? []
  if (before === null || OPENERS.test(word) || isTitle(word.toLowerCase())) return false
  // "Driver Colin Reed, 66, came": what somebody is has its capital from the sentence that it opens.
  const opens = sentenceAt(reading, start).start === start - word.length - 1
  return !(opens && isPersonNoun(word.toLowerCase()))
}
