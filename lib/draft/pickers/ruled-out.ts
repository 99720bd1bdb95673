import { parseEdtf } from '@/lib/calendar/edtf'
import { relate } from '@/lib/calendar/partial-date'
import type { Mention } from '@/lib/facts/types'
import { fold, foldName } from '@/lib/text/fold'
import { ORDINALS } from '@/lib/text/number-lists'
import { findPlaces, isWithin } from '@/lib/text/gazetteer/find-places'
import { contentWords, contentWordsAt } from '../content-words'
import { indexMaterial } from '../index-material'
import type { Distractor, Material, ValueWording } from '../types'
import { sideOf } from '../side-of'
import { namedPeople, type NamedPerson } from '../named-people'
import { spellNumber } from './spell-number'
import { mayBeOnePerson } from './may-be-one-person'
import { mentionsOf } from './mentions-of'

/** From which share of the stem's words on a sentence may be about the same thing. */
const ALIKE = 0.5

type Value = Pick<Distractor, 'text' | 'value'>

/** What the article may make true for the stem of a wording: a test for values that would be distractors. */
export function rulesOut(wording: ValueWording, material: Material): (value: Value) => boolean {
  const right = new Set([wording.key, ...wording.accept, ...wording.alsoTrue].map(fold))
  const asked = readStem(wording, material)
  const proof = wording.evidence.map(({ start, end }) =>
    wordsOf(material.reading.text.slice(start, end)),
  )
  return ({ text, value }) => {
    if (value === wording.value || right.has(fold(text)) || isSameThing(value, wording, material))
      return true
    if (isOfOtherTime(value, wording, material) || isSpokenOf(value, wording)) return true
    const mentions = mentionsOf(material, wording.kind).get(value) ?? []
    const isOwned = wording.kind === 'age' && mentions.length > 0
    if (!isOwned && formsOf(text, value).some((form) => proof.some((said) => said.includes(form))))
      return true
    return mentions.some((mention) => isAboutTheSame(mention, wording, asked, material))
  }
}

/** How a value may be written in a sentence, as padded words. */
function formsOf(text: string, value: string): readonly string[] {
  const number = Number(value.replace(/^P(\d+)Y$/, '$1'))
  const words = [spellNumber(number), ORDINAL_WORDS.get(number)].flatMap((word) => word ?? [])
  return [text, ...words].map(wordsOf)
}

const ORDINAL_WORDS = new Map([...ORDINALS].map(([word, value]) => [value, word] as const))

function wordsOf(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}.,%]+|[.,](?!\d)/gu, ' ')
    .trim()} `
}

interface Asked {
  /** The words that say what is asked; names only where there are no others. */
  readonly words: readonly string[]
  readonly people: readonly NamedPerson[]
}

function readStem(wording: ValueWording, material: Material): Asked {
  const words = contentWords(wording.stem)
  const people = namedPeople(material).filter(
    (one) => one.words.length > 0 && one.words.every((word) => words.has(word)),
  )
  const names = new Set(people.flatMap((one) => one.words))
  const telling = [...words].filter((word) => !names.has(word))
  return { words: telling.length > 0 ? telling : [...words], people }
}

function isSameThing(value: string, wording: ValueWording, material: Material): boolean {
  switch (wording.kind) {
    case 'date':
      return [wording.value, ...wording.alsoTrue].some((own) => !isApart(own, value))
    case 'place':
      return (
        namesPlace(wording.stem, value) ||
        [wording.key, ...wording.alsoTrue].some((own) => isPartOf(own, value))
      )
    case 'person':
      return [wording.value, ...wording.alsoTrue].some((own) =>
        mayBeOnePerson(own, value, material),
      )
    case 'age':
    case 'number':
    case 'text':
      return false
  }
}

/** What has happened was not in a month to come, and what will happen will not be in one that is over. */
function isOfOtherTime(value: string, wording: ValueWording, { source }: Material): boolean {
  if (wording.kind !== 'date' || source.published === undefined) return false
  const [own, other] = [wording.value, value].map((date) => sideOf(date, source.published))
  return own !== undefined && other !== undefined && own !== other
}

/** Nobody says “somebody like Nadia” of herself. */
function isSpokenOf(name: string, { sort, stem }: ValueWording): boolean {
  if (sort !== 'speaker') return false
  const said = wordsOf(stem)
  return name.split(' ').some((part) => part.length > 2 && said.includes(wordsOf(part)))
}

function isApart(a: string, b: string): boolean {
  const [first, second] = [parseEdtf(a), parseEdtf(b)]
  return !first || !second || relate(first, second) === 'apart'
}

/** "the South African Red Cross" says where that is at home: South Africa is no choice beside it. */
function namesPlace(stem: string, place: string): boolean {
  const root = place.toLowerCase().replace(/^the /, '')
  return stem.toLowerCase().includes(root.slice(0, Math.max(5, root.length - 2)))
}

/** One name in the other, or one place in the other, whichever places are called so. */
function isPartOf(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)]
  if (` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `)) return true
  return findPlaces(first)
    .slice(0, 3)
    .some((one) =>
      findPlaces(second)
        .slice(0, 3)
        .some((other) => one.id === other.id || isWithin(one, other) || isWithin(other, one)),
    )
}

function isAboutTheSame(
  mention: Mention,
  wording: ValueWording,
  asked: Asked,
  material: Material,
): boolean {
  const isThere = wording.evidence.some(
    ({ start, end }) => mention.start >= start && mention.end <= end,
  )
  if (wording.kind === 'age') return isSamePerson(mention, wording, material)
  if (wording.sort === 'speaker') return false
  if (isThere) return true
  const there = contentWordsAt(material.reading, mention.start)
  if (wording.kind === 'person' && meetsOthers(mention, asked, there)) return true
  const shared = asked.words.filter((word) => there.has(word)).length
  return asked.words.length > 0 && shared / asked.words.length >= ALIKE
}

/** An age is somebody's: that of another person is wrong even where it stands in the same sentence. */
function isSamePerson(mention: Mention, wording: ValueWording, material: Material): boolean {
  const owners = indexMaterial(material).factsAt(mention.start)
  return owners.length === 0 || owners.some(({ subject }) => subject === wording.subject)
}

/** Whoever meets somebody of the stem elsewhere may have done the same there in other words. */
function meetsOthers(mention: Mention, { people }: Asked, there: ReadonlySet<string>): boolean {
  return people.some(
    ({ person, words }) => person.name !== mention.value && words.every((word) => there.has(word)),
  )
}
