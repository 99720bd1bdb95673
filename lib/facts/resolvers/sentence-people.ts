import type { Found, PersonMention } from '../types'

/** The people of a passage by the sentences that name them. */
export interface SentencePeople {
  readonly text: string
  readonly sentenceAt: (offset: number) => number
  readonly in: (sentence: number) => readonly PersonMention[]
  readonly sexOf: (name: string) => 'female' | 'male' | undefined
}

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
    in: (sentence) => lists.get(sentence) ?? [],
    sexOf: (name) => sexes.get(name),
  }
}
