import { sentencesProving } from '../proof-of'
import type { ItemRule } from '../rule'

/** An item that asks for evidence leaves sentences that are not the evidence. */
export const evidenceWithoutChoice: ItemRule = {
  name: 'evidence-without-choice',
  severity: 'error',
  check(item, context) {
    if (item.ask?.value !== 'evidence') return []
    const { length } = context.sentences
    if (length === 0 || sentencesProving(item, context).length < length) return []
    return [
      {
        at: item.evidence[0]?.quote.at ?? item.at,
        expected: 'at least one sentence in the article that is not the evidence',
        found: 'evidence in every sentence',
        fix: 'Choose shorter evidence, or another way of asking.',
      },
    ]
  },
}
