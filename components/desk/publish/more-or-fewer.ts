import { isOverlapping } from '@/lib/text/span'
import type { Findings, Proposal } from '@/lib/review/findings'
import type { Manuscript, ReviewItem } from '@/lib/review/manuscript'

/** The item to leave out if there is to be one fewer: the last that no person has kept, else the last of all. */
export function itemToLeaveOut({ items }: Manuscript): ReviewItem | undefined {
  return items.findLast(({ isKept }) => !isKept) ?? items.at(-1)
}

/** The proposal to add if there is to be one more: the next that asks about nothing that is asked about already. */
export function proposalToAdd({ items }: Manuscript, findings: Findings): Proposal | undefined {
  const ids = new Set(items.map(({ item }) => item.id))
  const [used, free] = [
    findings.proposals.filter((proposal) => isUsed(proposal, ids)),
    findings.proposals.filter((proposal) => !isUsed(proposal, ids)),
  ]
  const asked = used.flatMap(({ about }) => about)
  return free.find(({ about }) =>
    about.every((span) => asked.every((other) => !isOverlapping(span, other))),
  )
}

function isUsed({ item, otherWays }: Proposal, ids: ReadonlySet<string>): boolean {
  return [item, ...otherWays].some(({ id }) => ids.has(id))
}
