import type { Span } from '@/lib/text/span'
import type { Found, PersonMention } from '../types'

/** The people of a passage by the sentences that name them. */
export interface SentencePeople {
  readonly text: string
  readonly sentenceAt: (offset: number) => number
  readonly in: (sentence: number) => readonly PersonMention[]
  /** Those of the sentence at `offset` who are named around it. */
  readonly near: (offset: number) => readonly PersonMention[]
  /** The sentence at `offset`; of one that goes on and on, what stands around it. */
  readonly evidenceAt: (offset: number) => Span
  readonly evidenceText: (offset: number) => string
  readonly sexOf: (name: string) => 'female' | 'male' | undefined
}

/** However long a sentence is, no more names and characters than these are looked at on either side. */
const MOST_NAMES = 12
const MOST_CHARACTERS = 600

export function sentencePeople({ reading, mentions, people }: Found): SentencePeople {
  const { sentences, text } = reading
  const sexes = new Map(people.map(({ name, sex }) => [name, sex]))
  const lists = new Map<number, PersonMention[]>()
  const sentenceAt = (offset: number): number => {
    let [low, high] = [0, sentences.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const evidenceAt = (offset: number): Span => {
    const { start, end } = sentences[sentenceAt(offset)] ?? { start: offset, end: offset }
    return {
      start: Math.max(start, offset - MOST_CHARACTERS),
      end: Math.min(end, offset + MOST_CHARACTERS),
    }
  }
  const textOf = ({ start, end }: Span): string => text.slice(start, end)
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const sentence = sentenceAt(mention.start)
    const list = lists.get(sentence)
    if (list) list.push(mention)
    else lists.set(sentence, [mention])
  }
  return {
    text,
    sentenceAt,
    in: (sentence) => (lists.get(sentence) ?? []).slice(0, MOST_NAMES),
    near: (offset) => {
      const list = lists.get(sentenceAt(offset)) ?? []
      let [low, high] = [0, list.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((list[middle]?.start ?? 0) < offset) low = middle + 1
        else high = middle
      }
      return list.slice(Math.max(0, low - MOST_NAMES), low + MOST_NAMES)
    },
    evidenceAt,
    evidenceText: (offset) => textOf(evidenceAt(offset)),
    sexOf: (name) => sexes.get(name),
  }
}
