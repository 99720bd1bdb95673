import type { Reading } from '../types'

/** A line of words with capitals, or of capitals only. */
export type Headline = 'title' | 'capitals'

const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u
/** Words of so many letters have a small one in any line that is not all in capitals. */
const LONG = 4

/** The sentences, by index, in which all but the small words are capitalised, or every letter is. */
export function findHeadlines({
  text: passage,
  tokens,
  sentences,
}: Reading): ReadonlyMap<number, Headline> {
  const counts = sentences.map(() => ({ capital: 0, lower: 0, words: 0, mixed: false }))
  for (const { text, kind, sentence } of tokens) {
    const count = counts[sentence]
    if (kind !== 'word' || !count) continue
    count.words += 1
    if (text.length < 2) continue
    if (!count.mixed && SMALL.test(text.charAt(1))) count.mixed = true
    if (text.length < LONG) continue
    if (CAPITAL.test(text)) count.capital += 1
    else count.lower += 1
  }
  const headlines = new Map<number, Headline>()
  counts.forEach(({ capital, lower, words, mixed }, at) => {
    if (!mixed && words > 2 && (capital > 0 || words > 3)) {
      headlines.set(at, 'capitals')
      return
    }
    if (capital < 3 || capital <= 4 * lower) return
    const { start, end } = sentences[at] ?? { start: 0, end: 0 }
    if (!/[.!?]["”’')]*$/.test(passage.slice(start, end))) headlines.set(at, 'title')
  })
  return headlines
}
