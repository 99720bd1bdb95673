import type { Fact, Reading } from '@/lib/facts/types'
import { foldName } from '@/lib/text/fold'
import { findSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import { namingSentences } from './naming-sentences'
import { sentencesOver } from '@/lib/facts/sentence-at'
import { isSurePerson } from './sure-person'
import type { Material } from './types'

/** One whole sentence of a quotation, and who says it. */
export interface Saying {
  readonly fact: Fact
  readonly speaker: string
  /** Without the marks around it and a full stop or comma at its end. */
  readonly words: string
  readonly length: number
  readonly evidence: readonly Span[]
  /** From 0 to 1: whether it tells something by itself. */
  readonly telling: number
}

const FEWEST = 5
const MOST = 25
const QUOTE_MARKS = /[“”"«»[\]()…]|\.\.\./
const STANDS_ALONE = /^["“‘']?\p{Lu}/u
const LEANS =
  /^(?:and|but|or|so|because|then|also|yes|no|well|it|that|this|these|those|he|she|they|there|here|his|her|their|which|who)\b/i
const POINTS = /\b(?:it|that|this|they|them|he|she|him|her|his|there|those|these)\b/gi

const known = new WeakMap<Reading, readonly Saying[]>()
/** From a passage that goes on and on no more quotations than these are looked at. */
const MOST_QUOTED = 150

/** For each quotation with a speaker whom the article names, the sentence of it that tells most by itself. */
export function sayings(material: Material): readonly Saying[] {
  const found = known.get(material.reading)
  if (found) return found
  const said = material.facts
    .filter(({ kind, subject }) => kind === 'quote' && isSurePerson(material, subject))
    .slice(0, MOST_QUOTED)
  const broken = brokenOff(material)
  const all = said.flatMap((fact) => best(material, fact, broken.has(fact.start)))
  known.set(material.reading, all)
  return all
}

/** Where the quotations start whose last sentence is broken off by "he said" and goes on behind it. */
function brokenOff({ mentions }: Material): ReadonlySet<number> {
  const quotes = mentions.filter(({ kind }) => kind === 'quote')
  const broken = quotes.filter(({ text, end }, index) => {
    const next = quotes[index + 1]
    if (next === undefined || next.start - end > MOST_BETWEEN) return false
    return !/[.!?]["”’']?$/.test(text) && /^["“‘']?\p{Ll}/u.test(next.value)
  })
  return new Set(broken.map(({ start }) => start))
}

const MOST_BETWEEN = 80

function best(material: Material, fact: Fact, isBroken: boolean): readonly Saying[] {
  const { text, language } = material.reading
  const quoted = text.slice(fact.start, fact.end)
  const at = quoted.indexOf(fact.value)
  if (at < 0) return []
  const sentences = findSentences(fact.value, language)
  const found = sentences.flatMap((span, index): readonly Saying[] => {
    if (isBroken && index === sentences.length - 1) return []
    const words = fact.value
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/[\s.,;:–—-]+$/u, '')
    const length = words.split(' ').length
    if (length < FEWEST || length > MOST || !STANDS_ALONE.test(words)) return []
    if (QUOTE_MARKS.test(words) || holdsName(words, fact.subject)) return []
    const start = fact.start + at + span.start
    const said = sentencesOver(material.reading, { start, end: start + words.length })
    const evidence = quotedEvidence(material, fact, said)
    return [
      { fact, speaker: fact.subject, words, length, evidence, telling: telling(words, length) },
    ]
  })
  return found.toSorted((a, b) => b.telling - a.telling).slice(0, 1)
}

function telling(words: string, length: number): number {
  const isEmpty = EMPTY_IT.test(words)
  const points = (words.match(POINTS)?.length ?? 0) - Number(isEmpty)
  const size = length < 8 ? 0.6 : length <= 20 ? 1 : 0.8
  return Math.max(0, size - (LEANS.test(words) && !isEmpty ? 0.45 : 0) - (points / length) * 1.5)
}

/** `It was wonderful to see so many children`: this "it" stands for what comes behind. */
const EMPTY_IT =
  /^It(?:['’]s| is| was| has been| will be| would be) (?:(?:so|very|really|always|just|such) )?(?:an? )?(?:\p{L}+ ){1,2}(?:to \p{L}+|that|how|because)\b/iu

/** The sentence with the words, and those that say whose they are. */
export function quotedEvidence(
  material: Material,
  fact: Fact,
  said: readonly Span[],
): readonly Span[] {
  const { text } = material.reading
  const from = Math.max(0, fact.start - fact.evidence.length)
  const start = text.indexOf(fact.evidence, from)
  const all =
    start < 0 ? said : sentencesOver(material.reading, { start, end: start + fact.evidence.length })
  const around = all.filter(
    (one) =>
      one.start < fact.start || one.end > fact.end || said.some((s) => s.start === one.start),
  )
  const named = namingSentences(
    material,
    fact.subject,
    around.length > 0 ? around : said,
    fact.start,
  )
  return named.toSorted((a, b) => a.start - b.start)
}

function holdsName(words: string, name: string): boolean {
  const said = new Set(foldName(words).split(' '))
  return foldName(name)
    .split(' ')
    .some((word) => word.length > 2 && said.has(word))
}
