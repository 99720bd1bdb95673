import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import type { Piece } from './pdf-line'

const LARGE = 1.8
const CAPITAL = /^["“‘']?\p{Lu}$/u

/** Pieces in which a large first letter stands with the word that it begins. */
export function joinDropCaps(pieces: readonly Piece[], body: number): readonly Piece[] {
  const caps = pieces.filter(({ text, size }) => size > body * LARGE && CAPITAL.test(text.trim()))
  const joined = new Map<Piece, Piece>()
  for (const cap of caps.slice(0, 20)) {
    const beside = pieces
      .filter((piece) => piece !== cap && piece.size < body * LARGE && isBeside(piece, cap, body))
      .toSorted((a, b) => a.y - b.y || a.left - b.left)
    const [first, ...others] = beside
    if (first === undefined || joined.has(first)) continue
    joined.set(cap, { ...cap, text: '' })
    joined.set(first, { ...first, text: joinLetter(cap.text.trim(), first.text), left: cap.left })
    // The lines that the letter pushes aside begin where the others do.
    for (const piece of others) joined.set(piece, { ...piece, left: cap.left })
  }
  return pieces.map((piece) => joined.get(piece) ?? piece).filter(({ text }) => text !== '')
}

function isBeside(piece: Piece, cap: Piece, body: number): boolean {
  const gap = piece.left - cap.right
  return gap > -1 && gap < body * 1.5 && piece.y > cap.y - cap.size && piece.y <= cap.y + 2
}

/** "A" before "man" is a word of its own, "T" before "he" is not. */
function joinLetter(letter: string, rest: string): string {
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''
  const isAlone = /^["“‘']?[AI]$/u.test(letter) && isOrdinaryWord(word)
  return isAlone && !isOrdinaryWord(letter.toLowerCase() + word) ? `${letter} ${rest}` : letter + rest // prettier-ignore
}
