import { clausesAround } from '../clauses/clauses-around'
import { predicateText } from '../clauses/clause-text'
import type { Clause } from '../grammar/clause'
import { sentenceAt } from '../sentence-at'
import type { Fact, Found, PersonMention, Resolver } from '../types'

const FEWEST_WORDS = 3

/** Ties a person who is the subject of a clause, alone or with others, to what the clause says of him or her. */
export const whoDidIt: Resolver = {
  name: 'who-did-it',
  resolve(found) {
    const facts = found.mentions.flatMap((mention): readonly Fact[] => {
      const deed = mention.kind === 'person' ? deedOf(found, mention) : undefined
      return mention.kind === 'person' && deed !== undefined ? [factOf(found, mention, deed)] : []
    })
    return { facts, refusals: [] }
  },
}

function deedOf(found: Found, mention: PersonMention): string | undefined {
  for (const { clause, part } of clausesAround(found, mention)) {
    if (part !== 'subject' || !isOfSubject(clause, mention)) continue
    const deed = predicateText(found.reading.text, clause)
    if (deed.split(/\s+/).length >= FEWEST_WORDS) return deed
  }
  return undefined
}

/** `Ann`, or one of `Ann, four, and Bob, two,`: nobody who stands in an aside or after `of`. */
function isOfSubject({ subject, words }: Clause, { start, end }: PersonMention): boolean {
  const head = words[subject.head]
  if (head?.start === start && head.end === end) return true
  if (subject.number !== 'plural' || head?.names !== 'person') return false
  return words
    .slice(subject.from, subject.to)
    .some((word, at) => word.start === start && words[subject.from + at - 1]?.tag === 'and')
}

function factOf({ reading }: Found, { start, end, value, by }: PersonMention, deed: string): Fact {
  const sentence = sentenceAt(reading, start)
  const evidence = reading.text.slice(sentence.start, sentence.end)
  return {
    subject: deed,
    relation: 'who',
    value,
    kind: 'person',
    start,
    end,
    evidence,
    by: `${by} + who-did-it`,
  }
}
