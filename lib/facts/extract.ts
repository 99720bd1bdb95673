import { readPassage, type PassageOrigin } from './read-passage'
import type { Extraction, Fact, Mention, Parser, Person, Refiner, Refusal, Resolver } from './types'

/** Every parser. The order is that of mentions with the same span. */
const PARSERS: readonly Parser[] = []

/** Every refiner, in the order in which they run. */
const REFINERS: readonly Refiner[] = []

/** Every resolver, in the order in which they run. */
const RESOLVERS: readonly Resolver[] = []

/**
 * The mentions and facts of a passage, in the order of the text, and what was refused. The same text gives the same
 * result each time; every span slices to its text; no text of any script throws.
 */
export function extractFacts(passage: string, origin: PassageOrigin): Extraction {
  const reading = readPassage(passage, origin)
  const refusals: Refusal[] = []
  let mentions: readonly Mention[] = inOrder(
    PARSERS.flatMap((parser) => [...parser.parse(reading)]),
  )
  for (const refiner of REFINERS) {
    const refined = refiner.refine(mentions, reading)
    mentions = refined.mentions
    refusals.push(...refined.refusals)
  }
  const people: readonly Person[] = []
  const facts: Fact[] = []
  for (const resolver of RESOLVERS) {
    const resolved = resolver.resolve({ reading, mentions, people })
    facts.push(...resolved.facts)
    refusals.push(...resolved.refusals)
  }
  return { mentions, facts: inOrder(facts), refusals: inOrder(refusals), people }
}

function inOrder<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
): readonly T[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
