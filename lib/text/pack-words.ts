/**
 * Sorted words as one string, each written as how many letters it shares with the one before (in base 36) and the
 * rest of its letters. `unpackWords` gives the words back. Words are lower case and may hold spaces.
 */
export function packWords(words: readonly string[]): string {
  let previous = ''
  let packed = ''
  for (const word of words) {
    let shared = 0
    while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared += 1
    // A capital ends the word before, so no separator is needed.
    packed += SHARED.charAt(shared) + word.slice(shared)
    previous = word
  }
  return packed
}

const SHARED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** The words of `packWords`, in their order. */
export function unpackWords(packed: string): string[] {
  const words: string[] = []
  let previous = ''
  let shared = 0
  let start = 1
  // The first character belongs to the first word, which shares nothing.
  for (let at = 1; at <= packed.length; at++) {
    const code = packed.charCodeAt(at)
    if (at < packed.length && !(code < 91 && code !== 32)) continue
    previous = previous.slice(0, shared) + packed.slice(start, at)
    words.push(previous)
    shared = sharedAt(packed, at)
    start = at + 1
  }
  return words
}

function sharedAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at)
  return code >= 65 ? code - 65 : code - 22
}
