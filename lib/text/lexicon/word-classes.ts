import { remember } from '../remember'
import { lexiconEntry } from './lexicon-entry'
import { nounForms } from './noun-forms'
import { verbForms, type VerbForm } from './verb-forms'

/** What part of a word's uses is each class of word; the four add up to 1, or are all 0 for an unknown word. */
export type WordClasses = {
  readonly noun: number
  readonly verb: number
  readonly adjective: number
  readonly adverb: number
}

const UNKNOWN: WordClasses = { noun: 0, verb: 0, adjective: 0, adverb: 0 }

/** A class that the lexicon lists and that no tagged text shows is still possible. */
const UNSEEN = 0.5

/** How much of a verb's use falls on each of its forms, about. */
const FORM_SHARES: Readonly<Record<VerbForm, number>> = {
  base: 0.38,
  third: 0.1,
  past: 0.24,
  participle: 0.16,
  ing: 0.12,
}

/** About as many as there are words in common use. */
const MOST_REMEMBERED = 8000

/**
 * How much of a word's use, as an English text of all kinds would have it, is noun, verb, adjective and adverb. Looks
 * through plurals, forms of verbs and comparatives. Pronouns, modals and other words of that kind are unknown.
 */
export const wordClasses = remember(readWordClasses, MOST_REMEMBERED)

function readWordClasses(lower: string): WordClasses {
  const noun = nounWeight(lower)
  const verb = verbWeight(lower)
  const { adjective, adverb } = otherWeights(lower)
  const sum = noun + verb + adjective + adverb
  if (sum === 0) return isMadeAdverb(lower) ? { ...UNKNOWN, adverb: 1 } : UNKNOWN
  return {
    noun: noun / sum,
    verb: verb / sum,
    adjective: adjective / sum,
    adverb: adverb / sum,
  }
}

/** An adverb of an adjective that the lexicon has: `regally`. */
function isMadeAdverb(lower: string): boolean {
  const stem = /^(.{2,30})ly$/.exec(lower)?.[1]
  if (stem === undefined) return false
  const bases = [
    stem,
    stem.replace(/i$/, 'y'),
    stem.replace(/ical$/, 'ic'),
    `${stem}le`,
    `${stem}l`,
  ]
  return bases.some((base) => lexiconEntry(base)?.adjective !== undefined)
}

function nounWeight(lower: string): number {
  let weight = 0
  const seen = new Set<string>()
  for (const { base, number } of nounForms(lower)) {
    const share = base === lower ? 0.75 : number === 'plural' ? 0.25 : 0
    if (!seen.has(base)) weight += share * ((lexiconEntry(base)?.noun ?? 0) + UNSEEN)
    seen.add(base)
  }
  return weight
}

function verbWeight(lower: string): number {
  let weight = 0
  for (const { base, form } of verbForms(lower))
    weight += FORM_SHARES[form] * ((lexiconEntry(base.replace(/^.*-/, ''))?.verb ?? 0) + UNSEEN)
  return weight
}

function otherWeights(lower: string): { adjective: number; adverb: number } {
  const own = lexiconEntry(lower)
  let adjective = own?.adjective === undefined ? 0 : own.adjective + UNSEEN
  let adverb = own?.adverb === undefined ? 0 : own.adverb + UNSEEN
  for (const base of comparedBases(lower)) {
    const entry = lexiconEntry(base)
    if (entry?.adjective !== undefined) adjective += COMPARED * (entry.adjective + UNSEEN)
    if (entry?.adverb !== undefined) adverb += COMPARED * (entry.adverb + UNSEEN)
  }
  return { adjective, adverb }
}

/** How much of an adjective's use is its comparative, or its superlative. */
const COMPARED = 0.05

function comparedBases(lower: string): readonly string[] {
  const stem = /^(.{2,20}?)(?:er|est)$/.exec(lower)?.[1]
  if (stem === undefined) return []
  const bases = [stem, `${stem}e`]
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  if (/(.)\1$/.test(stem)) bases.push(stem.slice(0, -1))
  return bases
}
