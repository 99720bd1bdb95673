import { findIn } from '@/lib/desk/find-in'
import type { FactMark, Proposal } from '@/lib/review/findings'
import { DESK_ARTICLE } from './desk-article'

/** What is found in the short article. */
export const FINDINGS = findIn(DESK_ARTICLE)

/** The mark of these words. */
export function markOf(text: string): FactMark {
  const mark = FINDINGS.marks.find((one) => one.text === text)
  if (mark === undefined) throw new Error(`${text} is not marked`)
  return mark
}

/** The proposal with this stem. */
export function proposalWith(stem: string): Proposal {
  const proposal = FINDINGS.proposals.find(({ item }) => item.stem === stem)
  if (proposal === undefined) throw new Error(`${stem} is not proposed`)
  return proposal
}
