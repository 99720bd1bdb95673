import { parseEdtf } from '@/lib/calendar/edtf'
import { relate } from '@/lib/calendar/partial-date'
import type { Mention } from '@/lib/facts/types'
import { fold, foldName } from '@/lib/text/fold'
import { findPlaces, isWithin } from '@/lib/text/gazetteer/find-places'
import { isContradicting, readTitledName } from '@/lib/text/person-names/titles'
import { contentWords, contentWordsAt } from '../content-words'
import type { Distractor, Material, ValueWording } from '../types'
import { mentionsOf } from './mentions-of'
import { isOffice } from '../written-name'

/** From which share of the stem's words on a sentence may be about the same thing. */
const ALIKE = 0.5

/** Whether the article may make a value true for the stem, so that it is no distractor. */
export function isRuledOut(
  { text, value }: Pick<Distractor, 'text' | 'value'>,
  wording: ValueWording,
  material: Material,
): boolean {
  const folded = fold(text)
  const right = [wording.key, ...wording.accept, ...wording.alsoTrue]
  if (value === wording.value || right.some((one) => fold(one) === folded)) return true
  if (isSameThing(value, wording)) return true
  const places = mentionsOf(material, wording.kind).get(value) ?? []
  return places.some((mention) => isAboutTheSame(mention, wording, material))
}

function isSameThing(value: string, wording: ValueWording): boolean {
  switch (wording.kind) {
    case 'date':
      return [wording.value, ...wording.alsoTrue].some((own) => !isApart(own, value))
    case 'place':
      return [wording.key, ...wording.alsoTrue].some((own) => isPartOf(own, value))
    case 'person':
      return [wording.value, ...wording.alsoTrue].some((own) => mayBeOne(own, value))
    case 'age':
    case 'number':
    case 'text':
      return false
  }
}

function isApart(a: string, b: string): boolean {
  const [first, second] = [parseEdtf(a), parseEdtf(b)]
  return !first || !second || relate(first, second) === 'apart'
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

/** Two names that share a word; an office that anybody may hold whose titles do not forbid it. */
function mayBeOne(a: string, b: string): boolean {
  const [first, second] = [readTitledName(foldName(a)), readTitledName(foldName(b))]
  if (isOffice(a) || isOffice(b))
    return !isContradicting(first.titles, second.titles) || first.titles.length === 0
  return first.words.some((word) => word.length > 1 && second.words.includes(word))
}

function isAboutTheSame(mention: Mention, wording: ValueWording, material: Material): boolean {
  const isThere = wording.evidence.some(
    ({ start, end }) => mention.start >= start && mention.end <= end,
  )
  if (wording.kind === 'age') return isThere && isSamePerson(mention, wording, material)
  if (wording.sort === 'speaker') return false
  if (isThere) return true
  if (wording.kind === 'person' && meetsOthers(mention, wording, material)) return true
  const asked = contentWords(wording.stem)
  const names = contentWords(material.people.map(({ name }) => name).join(' '))
  const telling = [...asked].filter((word) => !names.has(word))
  const sought = telling.length > 0 ? telling : [...asked]
  const there = contentWordsAt(material.reading, mention.start)
  const shared = sought.filter((word) => there.has(word)).length
  return sought.length > 0 && shared / sought.length >= ALIKE
}

/** Ages of one sentence are told apart by whose they are. */
function isSamePerson(mention: Mention, wording: ValueWording, material: Material): boolean {
  const owners = material.facts.filter(({ start }) => start === mention.start)
  return owners.length === 0 || owners.some(({ subject }) => subject === wording.subject)
}

/** Whoever meets somebody of the stem elsewhere may have done the same there in other words. */
function meetsOthers(mention: Mention, wording: ValueWording, material: Material): boolean {
  const there = contentWordsAt(material.reading, mention.start)
  const stem = contentWords(wording.stem)
  return material.people
    .filter(({ name }) => name !== mention.value)
    .some(({ name }) => {
      const words = [...contentWords(name)]
      return words.length > 0 && words.every((word) => stem.has(word) && there.has(word))
    })
}
