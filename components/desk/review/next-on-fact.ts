import type { Item } from '@/lib/quiz/item'
import type { Findings, Proposal } from '@/lib/review/findings'
import { nextProposals, proposalOf } from '@/lib/review/next-proposals'

/**
 * The proposal on the same fact that comes after the present one, and after the last the first again, so that pressing
 * on shows each of them.
 */
export function nextOnFact(
  item: Item,
  items: readonly Item[],
  findings: Findings,
): Proposal | undefined {
  const own = proposalOf(item, findings)
  const at = own === undefined ? -1 : findings.proposals.indexOf(own)
  const others = nextProposals(item, findings, items)
  return others.find((one) => findings.proposals.indexOf(one) > at) ?? others[0]
}
