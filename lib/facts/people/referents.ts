import type { Sex } from '@/lib/text/person-names/person-names'
import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { wordClasses } from '@/lib/text/lexicon/word-classes'
import type { Span } from '@/lib/text/span'
import type { AgeMention, Found, Mention, PersonMention, Token } from '../types'
import { isDemonym } from '../names/demonyms'
import { isPersonWord, sexOfWord } from './person-words'
import { readRoles } from './read-roles'
import { isHyphen, isVerbHere, withHyphens } from './role-phrase'
import { spanCursor } from './span-cursor'
import { bareName, unknownNames } from './unknown-names'

/** Words that stand for one person, or for somebody or something that "he" or "she" might mean. */
export interface Referent extends Span {
  readonly kind: 'name' | 'pronoun' | 'noun' | 'unknown'
  /** In lower case; of a noun with what a hyphen joins to it. */
  readonly word: string
  readonly sex: Sex | undefined
  /** The fullest name of who is meant, where the words themselves say it. */
  readonly value: string | undefined
  readonly sentence: number
  readonly isQuoted: boolean
  /** The index of its first token, and of the first behind it. */
  readonly token: number
  readonly next: number
}

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'], ["he's", 'male'], ["he'd", 'male'],
  ["he'll", 'male'], ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
  ["she's", 'female'], ["she'd", 'female'], ["she'll", 'female'],
]) // prettier-ignore

const known = new WeakMap<readonly Mention[], readonly Referent[]>()

/** Everything in the passage that a pronoun might stand for, and the pronouns, in order. */
export function readReferents(found: Found): readonly Referent[] {
  const read = known.get(found.mentions)
  if (read) return read
  const referents = findReferents(found)
  known.set(found.mentions, referents)
  return referents
}

function findReferents(found: Found): readonly Referent[] {
  const { tokens } = found.reading
  const { mentions } = found
  const sexes = sexesOf(found)
  const named = mentions.filter((mention) => mention.kind === 'person')
  const people = new Map(named.map((mention) => [mention.start, mention]))
  const personAt = spanCursor(named)
  const quoteAt = spanCursor(mentions.filter((mention) => mention.kind === 'quote'))
  const titleAt = spanCursor(quotedSpans(found.reading.text))
  const otherAt = spanCursor(mentions.filter(({ kind }) => kind !== 'quote'))
  const ageAt = spanCursor(mentions.filter((mention) => mention.kind === 'age'))
  const roleAt = spanCursor(rolePhrases(found))
  const names = unknownNames(tokens, isOtherMention(mentions))
  const referents: Referent[] = []
  let last: PersonMention | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const { sentence, start, end, lower } = token
    const isQuoted = quoteAt(start) !== undefined || titleAt(start) !== undefined
    const base = { start, end, sentence, isQuoted, token: at, next: at + 1 }
    const person = personAt(start)
    const role = roleAt(start)
    const isOther = otherAt(start) !== undefined
    if (person) {
      if (person !== last) referents.push(nameOf(person, tokens, at, base, sexes))
      last = person
      continue
    }
    const sex = PRONOUNS.get(lower)
    if (sex) referents.push({ ...base, kind: 'pronoun', word: lower, sex, value: undefined })
    else if (role && role.noun !== at) continue
    else if (isNounHere(tokens, at)) {
      const word = withHyphens(tokens, at).replace(/'s?$/, '')
      const value = role?.value ?? calledBehind(people, tokens, at)
      referents.push({ ...base, kind: 'noun', word, sex: sexOfWord(word), value })
    } else if (isEndOfAge(ageAt(start), token)) {
      referents.push({ ...base, kind: 'noun', word: 'year-old', sex: undefined, value: undefined })
    } else if (!isOther && token.text !== lower && names.has(bareName(token)))
      referents.push({ ...base, kind: 'unknown', word: lower, sex: undefined, value: undefined })
  }
  return referents
}

function nameOf(
  person: PersonMention,
  tokens: readonly Token[],
  token: number,
  base: { readonly sentence: number; readonly isQuoted: boolean },
  sexes: ReadonlyMap<string, Sex>,
): Referent {
  const { start, end, value } = person
  let next = token
  while ((tokens[next]?.start ?? end) < end) next += 1
  const word = tokens[token]?.lower ?? ''
  return { ...base, kind: 'name', start, end, token, next, word, value, sex: sexes.get(value) }
}

/** Who is named right behind a noun: `a woman called Ann Lee`. */
function calledBehind(
  people: ReadonlyMap<number, PersonMention>,
  tokens: readonly Token[],
  at: number,
): string | undefined {
  const isCalled = /^(?:called|named)$/.test(tokens[at + 1]?.lower ?? '')
  return isCalled ? people.get(tokens[at + 2]?.start ?? -1)?.value : undefined
}

/** `the 36-year-old`: the age stands for who is that old. */
function isEndOfAge(age: AgeMention | undefined, { end }: Token): boolean {
  return age?.form === 'standing' && age.of === 'person' && age.end === end
}

/** The sex of each person, by name and title or by what the passage calls them: `a spokeswoman`. */
function sexesOf(found: Found): ReadonlyMap<string, Sex> {
  const sexes = new Map<string, Sex>()
  for (const { person, noun } of readRoles(found)) {
    const sex = sexOfWord(noun)
    if (sex) sexes.set(person.value, sex)
  }
  for (const { name, sex } of found.people) if (sex) sexes.set(name, sex)
  return sexes
}

const QUOTED = /“[^“”\n]{1,400}”|(?<![\p{L}\d])"[^"\n]{1,400}"/gu

/** Whatever stands between double marks: titles and single words too. */
function quotedSpans(text: string): readonly Span[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }))
}

interface PhraseOfRole extends Span {
  readonly value: string
  /** The index of the token that is its noun. */
  readonly noun: number
}

function rolePhrases(found: Found): readonly PhraseOfRole[] {
  const phrases: PhraseOfRole[] = []
  const roles = readRoles(found).toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const { start, end, head, person } of roles) {
    if (start < (phrases.at(-1)?.end ?? 0)) continue
    phrases.push({ start, end, noun: head, value: person.value })
  }
  return phrases
}

function isOtherMention(mentions: readonly Mention[]): (offset: number) => boolean {
  const at = spanCursor(mentions.filter(({ kind }) => kind !== 'quote'))
  return (offset) => at(offset) !== undefined
}

const BE = /^(?:is|was|be|been|being|became|become|as|like|who's|he's|she's)$/
const DETERMINER =
  /^(?:a|an|the|this|that|his|her|its|their|my|our|your|another|one|every|each|some|any|no)$|'s$/

/** Whether a word is a noun for somebody here, and not one that only says what somebody else is: `she was a nurse`. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const lower = token.lower.includes("'") ? token.lower.replace(/'s?$/, '') : token.lower
  if (!isPersonWord(lower) && !isNational(tokens, at, lower)) return false
  if (isHyphen(tokens, at + 1) || isClockTime(tokens, at)) return false
  const next = tokens[at + 1]
  const isOwner = lower !== token.lower
  if (next?.kind === 'word' && !isOwner && isNoun(next)) return false
  const from = determinerBefore(tokens, at)
  if (from === undefined) return wordClasses(lower).noun > 0.6 && tokens[at - 1]?.lower !== 'as'
  const before = tokens[from - 1]
  const isThere = /^there/.test(tokens[from - 2]?.lower ?? '')
  return !(before && BE.test(before.lower) && !isThere && before.sentence === token.sentence)
}

/** `12.30pm`: not the head of a government. */
function isClockTime(tokens: readonly Token[], at: number): boolean {
  return /^[ap]m$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'number'
}

/** `a Canadian`, but not `the Canadian singer` */
function isNational(tokens: readonly Token[], at: number, lower: string): boolean {
  const isCapital = lower !== tokens[at]?.text
  const next = tokens[at + 1]
  if (next?.kind === 'word' && isPersonWord(next.lower)) return false
  return isCapital && /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '') && isDemonym(lower)
}

/** Whether a word can only be a noun, so that the one before it belongs to it: `the president house`. */
function isNoun({ text, lower }: Token): boolean {
  if (text !== lower) return !FUNCTION_WORDS.has(lower)
  const { noun, verb } = wordClasses(lower)
  return noun > 0.8 && verb < 0.1
}

/** The index of the article or owner that opens the noun phrase that ends at `at`. */
function determinerBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
    const token = tokens[from]
    if (!token || token.sentence !== tokens[at]?.sentence) return undefined
    if (DETERMINER.test(token.lower)) return from
    if (token.kind === 'sign' && !isHyphen(tokens, from)) return undefined
    if (FUNCTION_WORDS.has(token.lower) || isVerbHere(tokens, from)) return undefined
  }
  return undefined
}
