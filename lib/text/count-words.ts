const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu

/** How many words a text has, for a reading time. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
