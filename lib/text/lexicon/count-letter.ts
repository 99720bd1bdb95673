const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** How often a word was seen, to a quarter, as one character; a dot for a class that it does not have. */
export function countLetter(count: number | undefined): string {
  return count === undefined ? '.' : LETTERS.charAt(Math.round(3 * Math.log2(1 + count)))
}

/** The count of `countLetter`, about; undefined for a dot. */
export function readCountLetter(letter: string): number | undefined {
  const level = LETTERS.indexOf(letter)
  return letter === '' || level < 0 ? undefined : 2 ** (level / 3) - 1
}
