/** Letters and digits of scripts that put spaces between words. */
const IN_WORD =
  /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{N}]/u
const PLAIN = /^[!-~\s]$/
const PLAIN_IN_WORD = /^[0-9A-Za-z]$/

/** Whether a character is part of a word, in a script that puts spaces between words. */
export function isInWord(character: string): boolean {
  return PLAIN.test(character) ? PLAIN_IN_WORD.test(character) : IN_WORD.test(character)
}

/** Where each word of a text starts, in order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>

/** The words of a text that is cut into characters. */
export function indexWords(characters: readonly string[]): WordIndex {
  const index = new Map<string, number[]>()
  let start = -1
  for (let at = 0; at <= characters.length; at += 1) {
    const isWord = isInWord(characters[at] ?? '')
    if (isWord && start < 0) start = at
    if (isWord || start < 0) continue
    const word = characters.slice(start, at).join('')
    const starts = index.get(word)
    if (starts) starts.push(start)
    else index.set(word, [start])
    start = -1
  }
  return index
}

/** Where a text of whole words can only start, by the rarest of its words; undefined if it has no word. */
export function possibleStarts(
  sought: readonly string[],
  index: WordIndex,
): readonly number[] | undefined {
  let best: { readonly starts: readonly number[]; readonly offset: number } | undefined
  for (const [word, [offset = 0]] of indexWords(sought)) {
    const starts = index.get(word) ?? []
    if (best === undefined || starts.length < best.starts.length) best = { starts, offset }
  }
  return best?.starts.map((start) => start - (best?.offset ?? 0)).filter((start) => start >= 0)
}
