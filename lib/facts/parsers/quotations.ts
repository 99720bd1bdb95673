import { findAll } from '@/lib/text/find-all'
import type { Parser, QuoteMention, Reading } from '../types'

/** Words between quotation marks of any style, inside one paragraph; what is only a title or one word is left out. */
export const quotations: Parser = { name: 'quotations', parse: findQuotations }

const CURLY = /“(?<inside>[^“”]{2,1200}?)(?:”|(?=\n\s*\n\s*“))/gu
const STRAIGHT =
  /(?<![\p{L}\d])"(?=\S)(?<inside>[^"\n“”]{2,1200}?)(?:"(?![\p{L}\d])|(?=\n\s*\n\s*"))/gu
/** Single marks are apostrophes as well: only after a blank, and closed before a blank or a sign. */
const SINGLE =
  /(?<=^|[\s(—–])‘(?=\S)(?<inside>[^‘“”\n]{2,600}?[\p{L}\d.,!?…-])’(?=[\s.,;:!?)—–]|$)/gmu
const STRAIGHT_SINGLE =
  /(?<=^|[\s(—–])'(?=\p{Lu})(?<inside>[^'"“”\n]{0,400}?(?:(?<=\p{L})'(?=\p{L})[^'"“”\n]{0,400}?){0,8}[.,!?])'(?=\s|$)/gmu
const GUILLEMETS = /«\s?(?<inside>[^«»]{2,1200}?)\s?»/gu

function* findQuotations({ text }: Reading): Generator<QuoteMention> {
  let end = 0
  const all = [CURLY, STRAIGHT, SINGLE, STRAIGHT_SINGLE, GUILLEMETS].flatMap((form) =>
    findAll(text, form),
  )
  for (const match of all.sort((a, b) => a.index - b.index)) {
    const inside = match.groups?.['inside'] ?? ''
    const value = inside.trim().replace(/[,\s]+$/, '')
    if (match.index < end || /\n\s*\n/.test(inside) || !isSaid(value)) continue
    end = match.index + match[0].length
    yield { kind: 'quote', start: match.index, end, text: match[0], value, by: 'quotations/marks' }
  }
}

/** Two words or more that are not all capitalised, as those of a title are. */
function isSaid(value: string): boolean {
  const words = value.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length < 2) return false
  const plain = words.filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word))
  return plain.some(
    (word) => !/^(?:of|the|and|a|an|in|to|for|on|at|with|by|from|de|la)$/.test(word),
  )
}
