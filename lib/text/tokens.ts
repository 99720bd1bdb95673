import { type NumeralStyle, parseNumeral } from './numerals'
import type { Ratio } from './ratio'

/** A word, a number in digits, or one sign, of folded text. `glued` says that nothing stood before it. */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly glued: boolean }
  | { readonly kind: 'sign'; readonly text: string; readonly glued: boolean }
  /** Without `value` the separators make no number in that style. */
  | {
      readonly kind: 'numeral'
      readonly text: string
      readonly glued: boolean
      readonly value: Ratio | undefined
    }

const TOKEN =
  /(\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*|(?<!\d)[.]\d+)|(\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*)|\S/gu

/** The tokens of folded text, in order. */
export function tokenise(folded: string, style: NumeralStyle): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of folded.matchAll(TOKEN)) {
    const [text, numeral, word] = match
    const glued = match.index === end && end > 0
    if (numeral !== undefined)
      tokens.push({ kind: 'numeral', text, glued, value: parseNumeral(text, style) })
    else tokens.push({ kind: word === undefined ? 'sign' : 'word', text, glued })
    end = match.index + text.length
  }
  return tokens
}
