import type { Item } from '@/lib/quiz/item'
import type { Findings } from './findings'
import { proposalOf, waysOf } from './next-proposals'

/**
 * The item with another key, as `edited` has it. What the drafter wrote about the old key, the rationale and the
 * alternatives, goes with it; what a person has written stays.
 */
export function followKey(before: Item, edited: Item, findings: Findings): Item {
  if (JSON.stringify(before.key) === JSON.stringify(edited.key)) return edited
  const proposal = proposalOf(before, findings)
  const ways = proposal === undefined ? [] : waysOf(proposal)
  const isRationaleDrafted = ways.some(({ rationale }) => rationale === edited.rationale)
  const accepted = edited.accept.join('\n')
  const isAcceptDrafted = ways.some(({ accept }) => accept.join('\n') === accepted)
  return {
    ...edited,
    ...(isRationaleDrafted && { rationale: undefined }),
    ...(isAcceptDrafted && { accept: [] }),
  }
}
