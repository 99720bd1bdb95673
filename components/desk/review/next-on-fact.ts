import type { Item } from '@/lib/quiz/item'
import type { Findings, Proposal } from '@/lib/review/findings'
import { isOverlapping, type Span } from '@/lib/text/span'
import { proposalOf } from './tie-items'

/**
 * Another proposal that asks about the same words of the passage and that no item is yet: the one that follows the
 * present one, and the first again after the last.
 */
export function nextOnFact(
  item: Item,
  about: readonly Span[],
  items: readonly Item[],
  findings: Findings,
): Proposal | undefined {
  const { proposals } = findings
  const present = proposalOf(item, findings)
  const used = new Set(items.map((other) => proposalOf(other, findings)))
  const from = present === undefined ? 0 : proposals.indexOf(present) + 1
  return [...proposals.slice(from), ...proposals.slice(0, from)].find(
    (proposal) =>
      !used.has(proposal) &&
      proposal.about.some((span) => about.some((word) => isOverlapping(span, word))),
  )
}
