import { provingSpans } from '@/lib/quiz/proving-sentences'
import type { Item } from '@/lib/quiz/item'
import { isOverlapping, type Span } from '@/lib/text/span'
import type { Findings, Proposal } from './findings'

/** The proposals that ask for these words of the passage, the best first. */
export function proposalsAbout(span: Span, { proposals }: Findings): readonly Proposal[] {
  return proposals.filter(({ about }) => about.some((one) => isOverlapping(one, span)))
}

/** The proposal that an item was made of, in this way of asking or another; undefined for what a person wrote. */
export function proposalOf(item: Item, { proposals }: Findings): Proposal | undefined {
  return (
    proposals.find((one) =>
      waysOf(one).some((way) => way.stem === item.stem && way.ask === item.ask),
    ) ??
    proposals.find((one) => waysOf(one).some(({ stem }) => stem === item.stem)) ??
    proposals.find((one) => one.item.id === item.id && one.item.kind === item.kind)
  )
}

/** A proposal in all its ways, its own first. */
export function waysOf({ item, otherWays }: Proposal): readonly Item[] {
  return [item, ...otherWays]
}

/**
 * The other proposals on the same fact, to be swapped for this item one after the other: those that ask for the same
 * words of the passage, and then those whose evidence is the same. None that the quiz has already.
 */
export function nextProposals(
  item: Item,
  findings: Findings,
  quiz: readonly Item[],
): readonly Proposal[] {
  const own = proposalOf(item, findings)
  const { text } = findings.passage
  const asked = new Set(quiz.flatMap((one) => proposalOf(one, findings) ?? []))
  const others = findings.proposals.filter((one) => one !== own && !asked.has(one))
  const same = others.filter(({ about }) => own?.about.some((span) => isAny(span, about)))
  const places = provingSpans(item.evidence, text)
  const beside = others.filter(
    (one) =>
      !same.includes(one) &&
      one.item.evidence.length === 1 &&
      provingSpans(one.item.evidence, text).some((span) => isAny(span, places)),
  )
  return [...same, ...beside]
}

function isAny(span: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => isOverlapping(one, span))
}
