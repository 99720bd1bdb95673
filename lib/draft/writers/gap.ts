import type { DateMention, NumberMention, Token } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { formatDate } from '../phrasing/format-date'
import { earliness } from '../prominence'
import { sentenceAt, sentenceIndexAt } from '@/lib/facts/sentence-at'
import type { Material, ValueWording, Writer } from '../types'
import { parseEdtf } from '@/lib/calendar/edtf'

export const GAP = '____'
const MOST_WORDS = 28
const FEWEST_WORDS = 8
const SHORT = 4

/** The article’s own sentence with one number or year left out: what no question could be made of. */
export const gap: Writer = {
  name: 'gap',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'number' && mention.kind !== 'date') continue
      const wording = wordingOf(material, mention)
      if (wording) yield wording
    }
  },
}

function wordingOf(
  material: Material,
  mention: NumberMention | DateMention,
): ValueWording | undefined {
  const { reading } = material
  const left = mention.kind === 'number' ? numberIn(mention) : yearIn(mention)
  const sentence = sentenceAt(reading, mention.start)
  if (!left || !standsAlone(material, sentence, left)) return undefined
  const key = reading.text.slice(left.start, left.end)
  const text = reading.text
  const stem = `${text.slice(sentence.start, left.start)}${GAP}${text.slice(left.end, sentence.end)}`
  return {
    shape: 'value',
    by: `${mention.by} + gap`,
    about: [{ start: mention.start, end: mention.end }],
    kind: mention.kind === 'number' ? 'number' : 'date',
    stem: `Complete the sentence from the article: “${stem.replace(/\s+/g, ' ')}”`,
    key:
      mention.kind === 'number' && /^\d+$/.test(mention.value) && !/\d/.test(key)
        ? mention.value
        : key,
    accept: [],
    value: mention.value,
    asks: ['entry', 'choice'],
    alsoTrue: [],
    sort:
      mention.kind === 'number'
        ? mention.unit || 'count'
        : (parseEdtf(mention.value)?.precision ?? 'date'),
    evidence: [sentence],
    rationale: `The sentence in the article has ${mention.kind === 'date' ? dateOf(mention) : key}.`,
    worth: 0.2 + 0.15 * earliness(material, mention.start),
  }
}

function dateOf(mention: DateMention): string {
  const date = parseEdtf(mention.value)
  return date ? formatDate(date, mention) : mention.text
}

/** The figure alone, without its unit. */
function numberIn({ start, text, value, counts, unit, by }: NumberMention): Span | undefined {
  // "the ____th" and "the 2 highest" are no words of anybody's.
  if ((counts === '' && unit === '') || unit === 'place') return undefined
  // Of a range, a share in words and "2 hours 20 minutes" the first figure is not the value.
  if (!/^\d+(?:\.\d+)?$/.test(value) || by === 'number-compound') return undefined
  const figure = /^\p{Sc}?[\d.,]*\d(?:\s(?:million|billion|thousand))?|^[\p{L}-]+/u.exec(text)
  return figure ? { start, end: start + figure[0].length } : undefined
}

function yearIn({ start, end, text, value }: DateMention): Span | undefined {
  return /^\d{4}$/.test(text) && value === text ? { start, end } : undefined
}

const POINTING =
  /^(?:he|she|it|they|him|her|his|hers|its|them|their|this|these|those|that|such|i|we|you|my|our|us|me|here|there|another|others|both|former|latter|today|now|then|ago)$/

/** Whether a reader knows what the sentence is about who has read no other. */
function standsAlone(material: Material, sentence: Span, left: Span): boolean {
  const { text, tokens } = material.reading
  const words = text.slice(sentence.start, sentence.end)
  if (/["“”«»?]/.test(words) || !/[.!]$/.test(words)) return false
  const own = tokensIn(tokens, sentenceIndexAt(material.reading, sentence.start))
  const count = own.filter(({ kind }) => kind !== 'sign').length
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false
  if (own.slice(0, SHORT).some(({ lower }) => /^(?:but|however|and|so|also|instead)$/.test(lower)))
    return false
  if (!isInForm(words) || !asksAnything(text, sentence, left)) return false
  const isAfterNoun = (index: number): boolean => index > SHORT
  const points = own.some(
    ({ lower }, index) =>
      POINTING.test(lower) &&
      !(isAfterNoun(index) && /^(?:its|their|his|her|that|there)$/.test(lower)),
  )
  const isRepeated =
    text.slice(sentence.start, sentence.end).split(text.slice(left.start, left.end)).length > 2
  return !points && !isRepeated
}

/** What an article was badly typed or copied with: `covers covers`, `The Dow, was up`, `150px`. */
const FAULTY = /\b(?!had|that)(\p{Ll}+) \1\b|^[^,]+, (?:is|are|was|were|has|have|had)\b|\b\d+px\b/u
/** `The company gained …`: which company is for the sentence before to say. */
const LOST =
  /^The (?:company|firm|group|team|agency|organi[sz]ation|site|event|incident|measure|move|man|woman|boy|girl|victims?|suspects?|patients?|report|study) (?!of\b|that\b|who\b|for\b|in\b|at\b)\p{Ll}/u

function isInForm(words: string): boolean {
  return !FAULTY.test(words) && !LOST.test(words)
}

/** `the ____ men`, whom the article has told of before, `____ more people` and `____ of the dead` say little by themselves. */
function asksAnything(text: string, sentence: Span, left: Span): boolean {
  const before = text.slice(sentence.start, left.start)
  const after = text.slice(left.end, sentence.end)
  return (
    !/(?:^|\s)(?:the|these|those)\s$/i.test(before) &&
    // "in all three places"
    !(/\ball\s$/i.test(before) && /^\s\p{L}+[.,]/u.test(after)) &&
    // "one in 20 (5%)" is said twice.
    !(/\([^)]*$/.test(before) && /^[^(]*\)/.test(after)) &&
    !/^\s(?:more|others?|further|additional|of (?:the|these|those|them|which|whom))\b/.test(after)
  )
}

function tokensIn(tokens: readonly Token[], sentence: number): readonly Token[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  const own: Token[] = []
  for (let at = low; tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]
    if (token) own.push(token)
  }
  return own
}
