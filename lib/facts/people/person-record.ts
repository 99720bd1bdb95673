import { foldName } from '@/lib/text/fold'
import { sexOfGivenName, type Sex } from '@/lib/text/person-names/person-names'
import { isSameName } from '@/lib/text/person-names/same-name'
import { isContradicting, isRegnal, readTitledName } from '@/lib/text/person-names/titles'
import type { Span } from '@/lib/text/span'

/** One mention of a person, its name taken apart. */
export interface NamedPerson extends Span {
  readonly text: string
  readonly titles: readonly string[]
  /** Given names and surname, folded; none for `the King`. */
  readonly words: readonly string[]
  readonly suffix: string
  readonly isOffice: boolean
  /** The words, folded, for an office: `duke of sussex`. */
  readonly folded: string
}

/** Somebody as far as the passage has been read. */
export interface PersonRecord {
  readonly titles: Set<string>
  readonly names: (readonly string[])[]
  readonly offices: Set<string>
  readonly spans: Span[]
  suffix: string
  name: string
  /** How much `name` says. */
  rank: number
}

/** A mention taken apart; `text` is the whole of it. */
export function takeApart(text: string, span: Span, isOffice: boolean): NamedPerson {
  const folded = foldName(text)
  const { titles, words, suffix } = readTitledName(folded)
  return {
    start: span.start,
    end: span.end,
    text,
    titles,
    words: isOffice ? [] : words,
    suffix,
    isOffice,
    folded,
  }
}

/** Whether a mention may be of somebody: `whole` by the full name, `part` by some of it, or not at all. */
export function matchRecord(
  named: NamedPerson,
  record: PersonRecord,
): 'whole' | 'part' | undefined {
  if (named.isOffice) return matchOffice(named, record)
  if (isContradicting(named.titles, [...record.titles])) return undefined
  if (named.suffix !== '' && record.suffix !== '' && named.suffix !== record.suffix)
    return undefined
  const { words } = named
  if (record.names.some((name) => isSameName(words, name))) return 'whole'
  const isShort = record.names.some(
    (name) => words.length < name.length && words.every((word) => name.includes(word)),
  )
  if (isShort) return isOtherRuler(named, record) ? undefined : 'part'
  const isLonger = record.names.every(
    (name) =>
      name.length === 1 && words.length > 1 && (words.at(-1) === name[0] || words[0] === name[0]),
  )
  return isLonger && record.names.length > 0 ? 'part' : undefined
}

/** "Queen Elizabeth" is no way to speak of Elizabeth Taylor. */
function isOtherRuler({ titles }: NamedPerson, record: PersonRecord): boolean {
  return titles.some((title) => isRegnal(title) && !record.titles.has(title))
}

function matchOffice(named: NamedPerson, record: PersonRecord): 'whole' | 'part' | undefined {
  if (record.offices.has(named.folded)) return 'whole'
  const isTitleOnly = !named.folded.includes(' ')
  if (!isTitleOnly) return undefined
  const isOwn =
    record.titles.has(named.folded) ||
    [...record.offices].some((office) => office.startsWith(`${named.folded} of `))
  return isOwn ? 'part' : undefined
}

export function newRecord(): PersonRecord {
  return {
    titles: new Set(),
    names: [],
    offices: new Set(),
    spans: [],
    suffix: '',
    name: '',
    rank: 0,
  }
}

/** Adds a mention to what is known of a person. */
export function addTo(record: PersonRecord, named: NamedPerson): void {
  for (const title of named.titles) record.titles.add(title)
  if (named.isOffice) record.offices.add(named.folded)
  else if (!record.names.some((name) => name.join(' ') === named.words.join(' ')))
    record.names.push(named.words)
  record.suffix ||= named.suffix
  record.spans.push({ start: named.start, end: named.end })
  if (rank(named) <= record.rank) return
  record.name = named.text
  record.rank = rank(named)
}

/** How much a mention says of the name: whole names before titled ones, those before offices. */
function rank({ words, titles, isOffice, suffix }: NamedPerson): number {
  if (isOffice || words.length === 0) return titles.length + 1
  return (
    words.length * 10 + (words.length === 1 && titles.length > 0 ? 5 : 0) + (suffix === '' ? 0 : 1)
  )
}

/** The sex that a person's titles and given names tell. */
export function sexOf(record: PersonRecord): Sex | undefined {
  const titles = [...record.titles]
  if (isContradicting(['mr'], titles)) return 'female'
  if (isContradicting(['ms'], titles)) return 'male'
  const given = record.names.filter((name) => name.length > 1).map((name) => name[0] ?? '')
  const alone = record.names.map((name) => name[0] ?? '')
  for (const word of [...given, ...alone]) {
    const sex = sexOfGivenName(word)
    if (sex !== undefined) return sex
  }
  return undefined
}
