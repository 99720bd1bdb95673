import type { Findings, Proposal } from '@/lib/review/findings'
import type { Manuscript, ReviewItem } from '@/lib/review/manuscript'
import { proposalOf } from '@/lib/review/next-proposals'
import { isOverlapping } from '@/lib/text/span'

/** The item to leave out if there is to be one fewer: the last that no person has kept, else the last of all. */
export function itemToLeaveOut({ items }: Manuscript): ReviewItem | undefined {
  return items.findLast(({ isKept }) => !isKept) ?? items.at(-1)
}

/** The proposal to add if there is to be one more: the next that asks about nothing that is asked about already. */
export function proposalToAdd({ items }: Manuscript, findings: Findings): Proposal | undefined {
  const used = new Set(items.flatMap(({ item }) => proposalOf(item, findings) ?? []))
  const asked = [...used].flatMap(({ about }) => about)
  return findings.proposals.find(
    (proposal) =>
      !used.has(proposal) &&
      proposal.about.every((span) => asked.every((other) => !isOverlapping(span, other))),
  )
}

/** Which question goes if there is to be one fewer, and which comes if there is to be one more. */
export function sayNext(fewer: ReviewItem | undefined, more: Proposal | undefined): string {
  const goes = fewer && `One fewer leaves out “${fewer.item.stem}”`
  const comes = more && `One more adds “${more.item.stem}”`
  return [goes, comes].flatMap((words) => words ?? []).join(' ')
}
