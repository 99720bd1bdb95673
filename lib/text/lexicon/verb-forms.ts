import { remember } from '../remember'
import { FUNCTION_WORDS } from './function-words'
import { inflectVerb } from './inflect-verb'
import { IRREGULAR_VERBS } from './irregular-verbs'
import { lexiconPlace, verbCount } from './lexicon-entry'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** One way to read a word as a form of a verb. */
export type VerbReading = { readonly base: string; readonly form: VerbForm }

/** About as many as there are words in common use. */
const MOST_REMEMBERED = 8000

/**
 * All ways to read a word, in lower case, as a form of a verb, the commoner verb first: `visited` is the past and the
 * participle of visit, `put` is base, past and participle. The plain present counts as `base`, and so do am and are.
 * Modals are no verbs here. Empty if the lexicon knows no such verb.
 */
export const verbForms = remember(readVerbForms, MOST_REMEMBERED)

function readVerbForms(lower: string): readonly VerbReading[] {
  const hyphen = /^((?:re|co|pre|over|out|under|mis|un|de|cross|fast|double)-)([a-z]+)$/.exec(lower)
  if (hyphen) {
    const [, prefix = '', rest = ''] = hyphen
    return verbForms(rest).map(({ base, form }) => ({ base: prefix + base, form }))
  }
  if (lower.length < 2 || lower.length > LONGEST) return []
  const readings = knownForms(lower)
  return readings.length > 0 ? readings : prefixedForms(lower)
}

/** Longer words are no words, and need no looking into. */
const LONGEST = 40

/** A verb that the lexicon lacks, made of one that it has: `reconfigured`, `misdiagnosing`. */
function prefixedForms(lower: string): readonly VerbReading[] {
  const [, prefix = '', rest = ''] = /^(re|mis|over|under|out)([a-z]{4,})$/.exec(lower) ?? []
  if (rest === '' || lexiconPlace(lower) !== undefined || FUNCTION_WORDS.has(lower)) return []
  return knownForms(rest).map(({ base, form }) => ({ base: prefix + base, form }))
}

function knownForms(lower: string): readonly VerbReading[] {
  const bases = [...new Set(possibleBases(lower))]
    .flatMap((base) => {
      const count = verbCount(base)
      return count === undefined ? [] : [{ base, count }]
    })
    .sort((one, other) => other.count - one.count)
  return bases.flatMap(({ base, count }) => readAs(lower, base, count, bases.length))
}

function readAs(lower: string, base: string, count: number, rivals: number): VerbReading[] {
  // To felt cloth is not what felt is likely to be.
  if (base === lower && count === 0 && rivals > 1) return []
  if (lower === 'am' || lower === 'are') return [{ base, form: 'base' }]
  const { third, past, participle, ing } = inflectVerb(base)
  const readings: VerbReading[] = []
  if (base === lower) readings.push({ base, form: 'base' })
  if (third.includes(lower)) readings.push({ base, form: 'third' })
  if (past.includes(lower)) readings.push({ base, form: 'past' })
  if (participle.includes(lower)) readings.push({ base, form: 'participle' })
  if (ing.includes(lower)) readings.push({ base, form: 'ing' })
  return readings
}

function possibleBases(lower: string): string[] {
  const bases = [lower, ...(irregularBases().get(lower) ?? [])]
  for (const [ending, replacement] of ENDINGS)
    if (lower.endsWith(ending)) bases.push(lower.slice(0, -ending.length) + replacement)
  // The last letter doubled: stopped.
  const stem = /^(.*(.))\2(?:ed|ing|es)$/.exec(lower)?.[1]
  if (stem !== undefined) bases.push(stem)
  return bases
}

const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ied', 'y'],
  ['ked', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ying', 'ie'],
  ['king', ''],
] as const

let irregular: ReadonlyMap<string, readonly string[]> | undefined

function irregularBases(): ReadonlyMap<string, readonly string[]> {
  if (irregular) return irregular
  const bases = new Map<string, string[]>()
  const add = (form: string, base: string) => bases.set(form, [...(bases.get(form) ?? []), base])
  for (const [base, { past, participle }] of IRREGULAR_VERBS)
    for (const form of new Set([...past, ...participle])) if (form !== '-') add(form, base)
  for (const form of ['am', 'is', 'are', 'was', 'were', 'been']) add(form, 'be')
  for (const form of ['has', 'had']) add(form, 'have')
  for (const form of ['did', 'done']) add(form, 'do')
  irregular = bases
  return bases
}
