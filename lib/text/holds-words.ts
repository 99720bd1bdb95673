import { fold } from './fold'

/** Whether `text` has `words` in it, whatever the capitals, quotation marks and dashes; no word is cut. */
export function holdsWords(text: string, words: string): boolean {
  return holdsFolded(fold(text), fold(words))
}

/** As `holdsWords`, for texts that are folded already. */
export function holdsFolded(text: string, words: string): boolean {
  return words !== '' && holdsWhole(text, words)
}

/** As `holdsWords`, with capitals as they are: "May" is not in "she may go". */
export function holdsExactly(text: string, words: string): boolean {
  return words !== '' && holdsWhole(text, words)
}

function holdsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isCut(text, at, -1) && !isCut(text, at + words.length - 1, 1)) return true
  }
  return false
}

const IN_WORD = /[\p{L}\p{N}]/u

function isCut(text: string, edge: number, step: 1 | -1): boolean {
  const outside = text[edge + step] ?? ''
  if (!IN_WORD.test(text[edge] ?? '')) return false
  if (IN_WORD.test(outside)) return true
  return (
    /[.,]/.test(outside) && /\d/.test(text[edge] ?? '') && /\d/.test(text[edge + 2 * step] ?? '')
  )
}
