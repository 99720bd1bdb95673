import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import { QUOTED, withoutQuotations } from '@/lib/text/without-quotations'

/** A word or a sign of a stem. */
export interface StemWord {
  readonly text: string
  readonly lower: string
  /** A quotation as a whole is one. */
  readonly kind: 'word' | 'sign' | 'quotation'
  /** It has a capital that its place in the sentence does not account for. */
  readonly isName: boolean
}

const WORD =
  /“”|\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{N}]+)*|\p{N}[\p{L}\p{N},.]*(?:-[\p{L}\p{N}]+)*|['’](?:s|re|ve|ll|d|m|t)(?!\p{L})|\S/gu

/** The words and signs of a stem; what a contraction adds is a sign of its own: he, ’s. */
export function stemWords(stem: string): readonly StemWord[] {
  const words: StemWord[] = []
  for (const [text] of withoutQuotations(stem).matchAll(WORD)) {
    const lower = text.toLowerCase()
    const kind = text === QUOTED ? 'quotation' : /^[\p{L}\p{N}]/u.test(text) ? 'word' : 'sign'
    const isFirst = words.length === 0 || /^[.?!:]$/.test(words.at(-1)?.text ?? '')
    const isName = /^\p{Lu}/u.test(text) && text !== 'I' && !(isFirst && isCommon(lower))
    words.push({ text, lower, kind, isName })
  }
  return words
}

/** Words that questions begin with and small dictionaries leave out. */
const OPENERS: ReadonlySet<string> = new Set(
  `who whom whose what which when where why how is are was were be do does did has have had not there here once both
  another others such besides according put give name match arrange complete choose`.split(/\s+/),
)

function isCommon(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) || OPENERS.has(lower) || isOrdinaryWord(lower)
}
