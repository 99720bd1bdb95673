import type { DifferentWords } from '@/lib/review/difference'

/** So many characters of what is alike stand beside what is not. */
const AROUND = 90

const SHORT = 2 * AROUND

/** The same pieces, of which long stretches that are alike keep only their ends; a row of full stops stands between. */
export function shortenSame(words: readonly DifferentWords[]): readonly DifferentWords[] {
  return words.map((piece, index) => {
    if (piece.change !== 'same' || piece.text.length <= SHORT) return piece
    const start = index === 0 ? '' : startOf(piece.text)
    const end = index === words.length - 1 ? '' : endOf(piece.text)
    return { ...piece, text: [start, end].join(' … ') }
  })
}

function startOf(text: string): string {
  return text.slice(0, AROUND).replace(/\S*$/, '').trimEnd()
}

function endOf(text: string): string {
  return text.slice(-AROUND).replace(/^\S*/, '').trimStart()
}
