import { isDemonym } from '@/lib/facts/names/demonyms'
import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { indexMaterial } from '../index-material'
import { namingSentences } from '../naming-sentences'
import { mayBeBoth, type PersonRole, personRoles } from '../person-roles'
import { possessive } from '../possessive'
import { earliness, prominence } from '../prominence'
import { isBare, isOfOne, isPlaced, shortRole, WORK } from '../role-words'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material, ValueWording, Writer } from '../types'
import { openingName, writtenName } from '../written-name'

/** Who holds an office or does some work, and what work somebody does. */
export const role: Writer = {
  name: 'role',
  *write(material) {
    const all = personRoles(material)
    for (const one of all) {
      const who = askWho(one, all, material)
      if (who) yield who
    }
    const named = new Set<string>()
    for (const one of all) {
      const what = named.has(one.name) ? undefined : askWhat(one, all, material)
      if (!what) continue
      named.add(one.name)
      yield what
    }
  },
}

function askWho(
  one: PersonRole,
  all: readonly PersonRole[],
  material: Material,
): ValueWording | undefined {
  const { whole, name } = one
  if (whole === undefined || !isTelling(one) || all.some((other) => mayBeBoth(one, other)))
    return undefined
  const said = saidOf(one, whole, indexMaterial(material).isActing(name))
  if (said === undefined) return undefined
  const key = openingName(name)
  return {
    ...baseOf(one, material),
    kind: 'person',
    stem: `Who ${said}?`,
    key,
    value: name,
    asks: ['choice', 'entry'],
    alsoTrue: [],
    sort: 'person',
    rationale: `The article says that ${writtenName(name)} ${said}.`,
    worth:
      0.35 +
      0.2 * prominence(material, name) +
      0.1 * earliness(material, one.role.start) +
      (/\p{Lu}/u.test(whole) ? 0.1 : 0) -
      (isWellKnown(whole) ? 0.6 : 0),
  }
}

const HEAD = /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|pope)\b/i
const OF_PART = /\b(?:vice|deputy|former|of the|university|club|council|association)\b/i

/** Who leads a country is known without the article, or was when it came out. */
function isWellKnown(whole: string): boolean {
  if (!HEAD.test(whole) || OF_PART.test(whole)) return false
  const words = whole.replace(/['’]s\b/g, '').match(/\p{Lu}[\p{L}.]*/gu) ?? []
  return words.some(
    (word) =>
      isDemonym(word.toLowerCase()) ||
      findPlaces(foldName(word)).some(({ level }) => level === 'country'),
  )
}

/** A single word that many bear says nothing, nor does an office of nobody knows what: `Mayor`, `the business manager`. */
function isTelling(one: PersonRole): boolean {
  const rank = /^(?:senior|top|leading|high-ranking|local|junior|chief|famous) (\S+)$/i.exec(
    one.core,
  )?.[1]
  if (rank !== undefined && isBare(rank)) return false
  if (/^(?:company|firm|group|organi[sz]ation|agency|team|club) \S+$/i.test(one.core)) return false
  if (one.words.size < 2) return one.opener === 'a' && !isBare(one.core)
  return isPlaced(one) || !isOfOne(one, one.role.noun)
}

/** The question without its "who": `is the governor of Kumla Prison`, `works as a travel agent in Lemnos`. */
function saidOf(one: PersonRole, whole: string, isActing: boolean): string | undefined {
  const { opener, isFormer, isPast, role: said } = one
  const be = isPast ? 'was' : 'is'
  if (isFormer) return opener === 'a' ? `used to be ${withA(whole)}` : undefined
  if (opener === 'owner') return `${be} ${whole.replace(/^The /, 'the ')}`
  const isBefore = said.form === 'before'
  if (isOfOne(one, said.noun))
    return isBefore && opener === 'the' ? undefined : `${be} the ${whole}`
  // "the clinical director of the Health Service" is one of a kind, "the agent" is not.
  if (opener === 'the' && !isBefore && / of /.test(whole)) return `${be} the ${whole}`
  if (/ and /.test(whole)) return undefined
  if (/^retired\b/.test(whole)) return `${be} ${withA(whole)}`
  const isWork = WORK.test(said.noun)
  if (isBefore && !isWork) return undefined
  if (!isWork) return `${be} ${withA(whole)}`
  if (isPast) return `worked as ${withA(whole)}`
  // Of somebody who only is spoken of the article may tell what was the case long ago.
  return isActing ? `works as ${withA(whole)}` : `is described as ${withA(whole)}`
}

const AN =
  /^(?:[ai]|e(?!u)|o(?!n[ce]\b)|u(?!ni|s[eu]|k\b|n\b|nhcr|nesco)|hour|honest|heir|(?:MP|MSP|MEP|FBI|NHS|NGO|RSPCA|HR|LSE|MSF)\b)/i

function withA(words: string): string {
  // "a USDA official"
  if (/^U\p{Lu}/u.test(words)) return `a ${words}`
  return `${AN.test(words) ? 'an' : 'a'} ${words}`
}

function askWhat(
  one: PersonRole,
  all: readonly PersonRole[],
  material: Material,
): ValueWording | undefined {
  const short = shortRole(one, one.role.noun)
  if (short === undefined || SEXED.test(one.role.noun)) return undefined
  const own = all.filter(({ name }) => name === one.name)
  const alike = all.filter((other) => other.name === one.name || mayBeBoth(one, other))
  const jobs = (roles: readonly PersonRole[]): readonly string[] =>
    roles.flatMap((other) => shortRole(other, other.role.noun) ?? []).filter((job) => job !== short)
  const name = writtenName(one.name)
  return {
    ...baseOf(one, material),
    kind: 'text',
    stem: `What ${one.isPast ? 'was' : 'is'} ${possessive(name)} job?`,
    key: short,
    accept: jobs(own),
    value: short,
    asks: ['choice'],
    alsoTrue: jobs(alike),
    sort: 'job',
    rationale: rationaleOf(one, material),
    worth: 0.3 + 0.2 * prominence(material, one.name) + 0.05 * earliness(material, one.role.start),
  }
}

/** Beside a man's name such a choice falls out, and beside a woman's it stands out. */
const SEXED = /(?:woman|women|spokesman|chairman|policeman|businessman|salesman|waitress|actress)$/i

/** `The article calls Ann Lee a travel agent in Oslo.` */
export function rationaleOf({ role: said, name }: PersonRole, { reading }: Material): string {
  const words = reading.text.slice(said.start, said.end).replace(/\s+/g, ' ')
  const inside = words.replace(/^(?:The|An?)(?=\s)/, (article) => article.toLowerCase())
  return `The article calls ${writtenName(name)} ${inside}.`
}

function baseOf(
  { role: said, name }: PersonRole,
  material: Material,
): Pick<ValueWording, 'shape' | 'by' | 'about' | 'accept' | 'evidence' | 'subject'> {
  const { start, end } = said.person
  const sentence = sentenceAt(material.reading, start)
  return {
    shape: 'value',
    by: `${said.person.by} + what-role/${said.form} + role`,
    about: [{ start, end }],
    accept: [],
    evidence: namingSentences(material, name, [sentence], start),
    subject: name,
  }
}
