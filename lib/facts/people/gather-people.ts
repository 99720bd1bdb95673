import type { SettledName } from '../names/name-piece'
import { readNames } from '../names/read-names'
import { dayOfNumber } from '@/lib/calendar/days'
import { joinOffices } from './join-offices'
import type { NameWord } from '../names/name-words'
import type { Person, Reading } from '../types'
import {
  addTo,
  matchRecord,
  type NamedPerson,
  newRecord,
  type PersonRecord,
  sexOf,
  takeApart,
} from './person-record'

const known = new WeakMap<Reading, readonly Person[]>()

/** The people of a passage, in the order in which they are first named, each with all that names them. */
export function gatherPeople(reading: Reading): readonly Person[] {
  const gathered = known.get(reading)
  if (gathered) return gathered
  const { words, names } = readNames(reading)
  const named = names.flatMap((name) => apart(reading.text, words, name) ?? [])
  const records = joinOffices(recordsOf(named, reading.text), yearOf(reading))
  const people = records.map((record) => ({
    name: record.name,
    sex: sexOf(record),
    spans: record.spans.toSorted((a, b) => a.start - b.start),
  }))
  known.set(reading, people)
  return people
}

function yearOf({ published }: Reading): number | undefined {
  return published === undefined ? undefined : dayOfNumber(published).year
}

function apart(
  text: string,
  words: readonly NameWord[],
  { kind, bare, to, isOffice }: SettledName,
): NamedPerson | undefined {
  const start = words[bare]?.start
  const end = words[to - 1]?.end
  if (kind !== 'person' || start === undefined || end === undefined) return undefined
  return takeApart(text.slice(start, end), { start, end }, isOffice)
}

/** Whole names first, so that a surname finds its bearer wherever it stands. */
function recordsOf(all: readonly NamedPerson[], text: string): readonly PersonRecord[] {
  const index = new Map<string, PersonRecord[]>()
  const records: PersonRecord[] = []
  const isWhole = (named: NamedPerson): boolean => named.words.length > 1
  const order = [...all.filter(isWhole), ...all.filter((named) => !isWhole(named))]
  const bearers = new Map<number, PersonRecord>()
  const places = new Map(all.map((named, at) => [named, at]))
  const calledBy = nicknames(all, text)
  for (const named of order) {
    const before = named.isOffice
      ? besideOf(named, all, places.get(named) ?? 0, text, bearers)
      : undefined
    const called = calledBy.get(nicknameOf(named))
    const own = called && bearers.get(called.start)
    const record = before ?? own ?? find(named, index) ?? newRecord()
    if (record.spans.length === 0) records.push(record)
    addTo(record, named)
    bearers.set(named.start, record)
    for (const key of keysOf(named)) {
      const listed = index.get(key) ?? []
      if (!listed.includes(record)) index.set(key, [...listed, record])
    }
  }
  return records.toSorted((a, b) => (first(a) ?? 0) - (first(b) ?? 0))
}

const KNOWN_AS =
  /\b(?:known|nicknamed|called|dubbed)(?: (?:to|by) \p{L}+(?: \p{L}+)?)?(?: as)? ['"‘“]$/u
const LONGEST_BETWEEN = 60
const KIN = /^(?:auntie|aunty|aunt|uncle|nana|granny|grandma|grandad|granddad)$/

/** Whose nickname a word is: `Lily Wilson – known to many as ‘Willy’`. */
function nicknames(all: readonly NamedPerson[], text: string): ReadonlyMap<string, NamedPerson> {
  const owners = new Map<string, NamedPerson>()
  all.forEach((named, at) => {
    const owner = all[at - 1]
    if (!owner || owner.isOffice || owner.words.length < 2 || named.words.length !== 1) return
    if (named.start - owner.end > LONGEST_BETWEEN) return
    const between = text.slice(owner.end, named.start)
    if (KNOWN_AS.test(between) && !/[.!?]\s/.test(between)) owners.set(named.folded, owner)
  })
  return owners
}

/** `willy` of `Willy` and of `Auntie Willy`. */
function nicknameOf({ folded, isOffice }: NamedPerson): string {
  if (isOffice) return ''
  const words = folded.split(' ')
  const isKin = words.length === 2 && KIN.test(words[0] ?? '')
  return isKin ? (words[1] ?? '') : folded
}

function first({ spans }: PersonRecord): number | undefined {
  return spans.reduce((least, { start }) => Math.min(least, start), Infinity)
}

/** By what somebody is looked up: the words of the name, the titles of an office. */
function keysOf({ words, titles, folded, isOffice }: NamedPerson): readonly string[] {
  return isOffice ? [folded, ...titles] : [...words, ...titles]
}

/** The one person whom a mention can mean; of two or more, none. */
function find(
  named: NamedPerson,
  index: ReadonlyMap<string, readonly PersonRecord[]>,
): PersonRecord | undefined {
  const keys = named.isOffice ? keysOf(named) : named.words
  const candidates = new Set(keys.flatMap((key) => index.get(key)?.slice(0, MOST_NAMESAKES) ?? []))
  const parts: PersonRecord[] = []
  for (const record of candidates) {
    const match = matchRecord(named, record)
    if (match === 'whole') return record
    if (match === 'part') parts.push(record)
  }
  if (parts.length < 2) return parts[0]
  // A surname that several bear is the one's who was named last before it.
  const earlier = parts.filter((record) => record.spans.some(({ start }) => start < named.start))
  return earlier.length === 1 ? earlier[0] : undefined
}

const MOST_NAMESAKES = 40

/** Who is named right before or after an office: `Meghan, the Duchess of Sussex,`. */
function besideOf(
  named: NamedPerson,
  all: readonly NamedPerson[],
  at: number,
  text: string,
  bearers: ReadonlyMap<number, PersonRecord>,
): PersonRecord | undefined {
  const before = all[at - 1]
  if (
    before &&
    !before.isOffice &&
    /^,(?: \d{1,3},)? (?:the )?(?:late )?$/.test(text.slice(before.end, named.start))
  )
    return bearers.get(before.start)
  const after = all[at + 1]
  if (after && !after.isOffice && text.slice(named.end, after.start) === ', ')
    return bearers.get(after.start)
  return undefined
}
