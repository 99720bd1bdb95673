/** A word, a run of digits or one sign of folded text, with its offset there. */
export interface DateToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'digits' | 'word' | 'sign'
}

const TOKEN = /(\d+)|(\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*)|[^\s]/gu

/** The tokens of folded text, in order. */
export function dateTokens(folded: string): readonly DateToken[] {
  const tokens: DateToken[] = []
  for (const match of folded.matchAll(TOKEN)) {
    const [text, digits, word] = match
    const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign'
    tokens.push({ text, start: match.index, end: match.index + text.length, kind })
  }
  return tokens
}
