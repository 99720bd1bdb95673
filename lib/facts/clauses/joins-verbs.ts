import type { Word } from '../grammar/word'

/** Whether `and` joins a second verb between two words: `clear a house and shut a street in Lyon`. */
export function joinsVerbs(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ tag }, index) =>
        tag === 'and' &&
        (words[from + index + 1]?.forms.length ?? 0) > 0 &&
        (words[from + index + 1]?.classes.verb ?? 0) > 0.5,
    )
}
