import { readRoles } from '@/lib/facts/people/read-roles'
import { isGenericWord, isKinWord } from '@/lib/facts/people/person-words'
import type { Role } from '@/lib/facts/people/role'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Span } from '@/lib/text/span'
import { foldName } from '@/lib/text/fold'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { fullNameOfThing } from './full-name-of-thing'
import { indexMaterial } from './index-material'
import { readRoleWords, type RoleWords } from './role-words'
import { isSurePerson } from './sure-person'
import type { Material } from './types'

/** What somebody of the article is. */
export interface PersonRole extends RoleWords {
  readonly role: Role
  readonly name: string
  /** The words that a stem can have: nothing in them stands for something named elsewhere. Undefined if something does. */
  readonly whole: string | undefined
  /** Whether it is of the past: the article says so, tells of the death, or looks back on long ago. */
  readonly isPast: boolean
  /** Its words for comparison, small words left out. */
  readonly words: ReadonlySet<string>
}

const known = new WeakMap<Material, readonly PersonRole[]>()
/** From a passage that goes on and on no more roles than these are asked about. */
const MOST = 80

/** The offices and the work of the people whom an article names, in its order; nobody’s kin. */
export function personRoles(material: Material): readonly PersonRole[] {
  const found = known.get(material)
  if (found) return found
  const roles = readRoles(material)
    .filter(({ noun }) => !isKinWord(noun) && !isGenericWord(noun))
    .slice(0, MOST)
    .flatMap((role) => personRole(role, material))
  known.set(material, roles)
  return roles
}

function personRole(role: Role, material: Material): readonly PersonRole[] {
  const { text } = material.reading
  const name = role.person.value
  const isNamed = name.includes(' ') && isSurePerson(material, name)
  const opens = sentenceAt(material.reading, role.start).start === role.start
  const read = readRoleWords(uncapitalised(text.slice(role.start, role.end), opens))
  if (!isNamed || POINTING.test(read.core) || holdsName(read.core, name)) return []
  const whole = spelledOut(read.core, material, role.start)
  const isPast = role.isPast || isLongAgo(role, name, material)
  return [{ ...read, role, name, whole, isPast, words: wordsOf(read.core) }]
}

/** `Health bureau spokeswoman` at the beginning of a sentence is a health bureau spokeswoman. */
function uncapitalised(words: string, opens: boolean): string {
  const [first = '', second] = words.split(/\s+/, 2)
  const isPlain =
    isOrdinaryWord(first.toLowerCase()) && (second === undefined || /^\p{Ll}/u.test(second))
  return opens && isPlain ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

const POINTING =
  /^one\b|\b(?:its|his|her|their|my|our|your|this|that|these|those|here|there|local|another|other|others|fellow|same|such|own)\b/i

function holdsName(core: string, name: string): boolean {
  const words = wordsOf(core)
  return foldName(name)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word))
}

const SMALL = /^(?:the|a|an|of|at|for|in|to|on|from|and|s)$/

function wordsOf(core: string): ReadonlySet<string> {
  const words = foldName(core.replace(/['’]s?\b/g, '')).split(' ')
  return new Set(words.filter((word) => !SMALL.test(word)))
}

/** The role with full names for "the museum" and the like. */
function spelledOut(core: string, material: Material, offset: number): string | undefined {
  let isLost = false
  const whole = core.replace(
    /\b([Tt]he) ((?:\p{Ll}[\p{L}-]* ){0,6}?\p{Ll}[\p{L}-]*)(['’]s)?(?= (?:of|at|for|in|to|on|from|and)\b|$|(?<=['’]s) )/gu,
    (said: string, _the: string, nouns: string, owner: string | undefined, at: number) => {
      const isTold = /^ (?:of|for) /.test(core.slice(at + said.length))
      const all = nouns.split(' ')
      if (all.length > 2 || (isTold && owner === undefined)) return said
      const name = all.length === 1 ? fullNameOfThing(material, nouns, offset) : undefined
      if (name === undefined) isLost = true
      return `${name ?? said}${owner ?? ''}`
    },
  )
  return isLost ? undefined : whole
}

const DEAD =
  /\b(?:died|(?:was|were|been) killed|murdered|assassinated|funeral)\b|['’]s (?:\p{L}+ )?death\b/u
const LONG_AGO = 25
/** Of somebody who is named again and again no more sentences than these are looked at. */
const MOST_NAMED = 12

function isLongAgo({ person, form }: Role, name: string, material: Material): boolean {
  const { reading, source } = material
  const spans = indexMaterial(material).person(name)?.spans ?? []
  const sentences = spans.slice(0, MOST_NAMED).map(({ start }) => sentenceAt(reading, start))
  const isDead = sentences.some((sentence, at) => tellsOfDeath(reading.text, sentence, spans[at]))
  if (isDead) return true
  if (form !== 'before') return false
  const published = Number((source.published ?? '').slice(0, 4))
  const years = indexMaterial(material)
    .mentionsBeside(person.start)
    .flatMap(({ kind, value }) =>
      kind === 'date' && /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : [],
    )
  return published > 0 && years.some((year) => year < published - LONG_AGO)
}

/** A death of which somebody else is told by the person named is not that person’s own. */
function tellsOfDeath(text: string, { start, end }: Span, name: Span | undefined): boolean {
  const death = DEAD.exec(text.slice(start, end))
  const from = name === undefined ? 0 : name.end - start
  return (
    death !== null &&
    (death.index < from || !TELLING.test(text.slice(start + from, start + death.index)))
  )
}

const TELLING =
  /\b(?:said|says|told|stated|announced|reported|confirmed|claimed|noted|added|that)\b/

/** Whether the words for one may be said of the other as well. */
export function mayBeBoth(a: PersonRole, b: PersonRole): boolean {
  if (a.name === b.name || a.role.noun !== b.role.noun) return false
  return isWithin(a.words, b.words) || isWithin(b.words, a.words)
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word))
}
