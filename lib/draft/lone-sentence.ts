import type { Token } from '@/lib/facts/types'
import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { CARDINALS } from '@/lib/text/number-lists'
import type { Span } from '@/lib/text/span'
import type { Material } from './types'

export const GAP = '____'
const MOST_WORDS = 28
const FEWEST_WORDS = 6
const SHORT = 4

/** The sentence as the article has it, with a gap for these words. */
export function stemWithGap(
  { reading: { text } }: Material,
  sentence: Span,
  left: Span,
  of: 'sentence' | 'quotation' = 'sentence',
): string {
  const stem = `${text.slice(sentence.start, left.start)}${GAP}${text.slice(left.end, sentence.end)}`
  return `Complete the ${of} from the article: “${stem.replace(/\s+/g, ' ')}”`
}

const POINTING =
  /^(?:he|she|it|they|him|her|his|hers|its|them|their|this|these|those|that|such|here|there|another|others|both|former|latter|today|now|then|ago)$/
const SPEAKING = /^(?:i|we|you|my|our|us|me)$/

/** Whether a reader knows what the sentence is about who has read no other, and the words are in it once. */
export function isLoneSentence(material: Material, sentence: Span, left: Span): boolean {
  const words = material.reading.text.slice(sentence.start, sentence.end)
  if (!/[.!]$/.test(words)) return false
  const own = tokensIn(material.reading.tokens, sentence)
  return isLone(words, own, material, left) && !own.some(({ lower }) => SPEAKING.test(lower))
}

/** The same of a sentence of a quotation, in which somebody may speak of themselves. */
export function isLoneQuotation(material: Material, sentence: Span, left: Span): boolean {
  const words = material.reading.text.slice(sentence.start, sentence.end)
  return isLone(words, tokensIn(material.reading.tokens, sentence), material, left)
}

function isLone(
  words: string,
  own: readonly Token[],
  { reading: { text } }: Material,
  left: Span,
): boolean {
  if (/["“”«»?]/.test(words) || !/^\P{Ll}/u.test(words)) return false
  const count = own.filter(({ kind }) => kind !== 'sign').length
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false
  if (own.slice(0, SHORT).some(({ lower }) => /^(?:but|however|and|so|also|instead)$/.test(lower)))
    return false
  if (isOfWhom(own) || isOfThose(own) || OF_WHAT.test(words)) return false
  const points = own.some(
    ({ lower }, index) =>
      POINTING.test(lower.replace(/['’].*$/, '')) &&
      !(index > SHORT && /^(?:its|their|his|her|that|there)$/.test(lower)),
  )
  return !points && words.split(text.slice(left.start, left.end)).length <= 2
}

/** `The number has doubled`: of what? · `At 35%, they work even more`: at 35% of what? */
const OF_WHAT =
  /^(?:(?:the|this) (?:number|figure|total|amount|rate|share|percentage|result|average|rest)s?\b(?! (?:of|for)\b)|(?:at|with) (?:only |just )?[\d.,]+ ?(?:%|per cent|percent)|a (?:similar|further)\b|the same\b)/i

/** `Most take only nine days`: most of whom? */
function isOfWhom([first, second, third]: readonly Token[]): boolean {
  if (!/^(?:most|many|few|some|several|all|none)$/.test(first?.lower ?? '')) return false
  return verbForms(second?.lower ?? '').length > 0 && AFTER_VERB.test(third?.lower ?? '')
}

/** `The 800 rows follow the sun`: rows of what? */
function isOfThose([first, second, , fourth]: readonly Token[]): boolean {
  const isNumber = second?.kind === 'number' || CARDINALS.has(second?.lower ?? '')
  return first?.lower === 'the' && isNumber && verbForms(fourth?.lower ?? '').length > 0
}

const AFTER_VERB = /^(?:only|just|the|an?|no|not|to|their|his|her|about|around|more|less|\d.*)$/

function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const own: Token[] = []
  for (let at = low; (tokens[at]?.end ?? Infinity) <= end; at++) {
    const token = tokens[at]
    if (token) own.push(token)
  }
  return own
}
