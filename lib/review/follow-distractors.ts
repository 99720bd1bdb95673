import type { Item } from '@/lib/quiz/item'
import type { Findings } from './findings'
import { proposalOf, waysOf } from './next-proposals'

/**
 * The item with other wrong choices, as `edited` has them. What the drafter wrote about a wrong choice that has gone
 * goes with it; what a person has written stays.
 */
export function followDistractors(before: Item, edited: Item, findings: Findings): Item {
  const proposal = proposalOf(before, findings)
  const drafted = new Set(
    proposal && waysOf(proposal).flatMap(({ rationales }) => Object.values(rationales)),
  )
  const kept = Object.entries(edited.rationales).filter(
    ([text, reason]) => before.rationales[text] === reason || !drafted.has(reason),
  )
  return kept.length === Object.keys(edited.rationales).length
    ? edited
    : { ...edited, rationales: Object.fromEntries(kept) }
}
