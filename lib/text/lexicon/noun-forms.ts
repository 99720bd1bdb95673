import { remember } from '../remember'
import {
  IRREGULAR_PLURALS,
  NOT_MEN,
  PLURAL_ONLY,
  SINGULAR_IN_S,
  UNCHANGED,
} from './irregular-nouns'
import { nounCount } from './lexicon-entry'

/** One way to read a word as a form of a noun. */
export type NounReading = { readonly base: string; readonly number: 'singular' | 'plural' }

/** The plurals of a noun, the usual one first; the noun need not be in the lexicon. */
export function pluralsOf(base: string): readonly string[] {
  if (UNCHANGED.has(base)) return [base]
  const regular = regularPlurals(base)
  const irregular = IRREGULAR_PLURALS.get(base)
  if (irregular) return irregular.flatMap((form) => (form === '-' ? regular : [form]))
  return isPluralOnly(base) ? [base] : regular
}

function isPluralOnly(base: string): boolean {
  if (PLURAL_ONLY.has(base)) return true
  return base.endsWith('s') && !/(?:ss|us|is|ics)$/.test(base) && !SINGULAR_IN_S.has(base)
}

function regularPlurals(base: string): readonly string[] {
  if (base.endsWith('man') && !NOT_MEN.has(base)) return [`${base.slice(0, -2)}en`]
  if (/[^aeiou]y$|quy$/.test(base)) return [`${base.slice(0, -1)}ies`]
  if (/(?:[sxz]|ch|sh)$/.test(base)) return [`${base}es`]
  if (/[^aeiou]o$/.test(base)) return [`${base}s`, `${base}es`]
  return [`${base}s`]
}

/** About as many as there are words in common use. */
const MOST_REMEMBERED = 8000

/**
 * All ways to read a word, in lower case, as a form of a noun, the commoner noun first: `children` is the plural of
 * child, `sheep` is singular and plural, `news` singular. Empty if the lexicon knows no such noun.
 */
export const nounForms = remember(readNounForms, MOST_REMEMBERED)

function readNounForms(lower: string): readonly NounReading[] {
  if (lower.length < 2 || lower.length > LONGEST) return []
  const bases = [...new Set(possibleBases(lower))]
    .flatMap((base) => {
      const count = nounCount(base)
      return count === undefined ? [] : [{ base, count }]
    })
    .sort((one, other) => other.count - one.count)
  return bases.flatMap(({ base }): NounReading[] => {
    if (base !== lower) return pluralsOf(base).includes(lower) ? [{ base, number: 'plural' }] : []
    if (UNCHANGED.has(base))
      return [
        { base, number: 'singular' },
        { base, number: 'plural' },
      ]
    if (isPluralOnly(base)) return [{ base, number: 'plural' }]
    // WordNet has men as a word of its own too, for an army's.
    return isIrregularPlural(base) ? [] : [{ base, number: 'singular' }]
  })
}

/** Longer words are no words, and need no looking into. */
const LONGEST = 40

function isIrregularPlural(lower: string): boolean {
  if (lower.endsWith('men')) return nounCount(`${lower.slice(0, -2)}an`) !== undefined
  return (
    irregularBases()
      .get(lower)
      ?.some((base) => nounCount(base) !== undefined) ?? false
  )
}

function possibleBases(lower: string): string[] {
  const bases = [lower, ...(irregularBases().get(lower) ?? [])]
  if (lower.endsWith('s')) bases.push(lower.slice(0, -1))
  if (lower.endsWith('es')) bases.push(lower.slice(0, -2))
  if (lower.endsWith('ies')) bases.push(`${lower.slice(0, -3)}y`)
  if (lower.endsWith('men')) bases.push(`${lower.slice(0, -2)}an`)
  return bases
}

let irregular: ReadonlyMap<string, readonly string[]> | undefined

function irregularBases(): ReadonlyMap<string, readonly string[]> {
  if (irregular) return irregular
  const bases = new Map<string, string[]>()
  for (const [base, plurals] of IRREGULAR_PLURALS)
    for (const plural of plurals) bases.set(plural, [...(bases.get(plural) ?? []), base])
  irregular = bases
  return bases
}
