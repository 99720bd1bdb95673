import { sentencePeople } from './sentence-people'
import type { Fact, NumberMention, Resolver } from '../types'

/** Ties a number to what it counts, where the words right after it say so. A bare number stays a mention. */
export const howMany: Resolver = {
  name: 'how-many',
  resolve(found) {
    const { evidenceText } = sentencePeople(found)
    const numbers = found.mentions.filter((mention) => mention.kind === 'number')
    const facts = numbers.flatMap((number): readonly Fact[] => {
      if (number.counts === '') return []
      return [factOf(number, evidenceText(number.start))]
    })
    return { facts, refusals: [] }
  },
}

function factOf({ start, end, value, counts, by }: NumberMention, evidence: string): Fact {
  return {
    subject: counts,
    relation: 'how many',
    value,
    kind: 'number',
    start,
    end,
    evidence,
    by: `${by} + how-many`,
  }
}
