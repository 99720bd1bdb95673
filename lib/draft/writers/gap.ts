import type { DateMention, NumberMention } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { MONTH_NAMES } from '@/lib/calendar/month-names'
import { isLoneSentence, stemWithGap } from '../lone-sentence'
import { formatDate } from '../phrasing/format-date'
import { earliness } from '../prominence'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material, ValueWording, Writer } from '../types'
import { parseEdtf } from '@/lib/calendar/edtf'

/** The article’s own sentence with one number or date left out: what no question could be made of. */
export const gap: Writer = {
  name: 'gap',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'number' && mention.kind !== 'date') continue
      const left = leftOut(mention)
      const sentence = sentenceAt(material.reading, mention.start)
      if (!left || !isLoneSentence(material, sentence, left)) continue
      const wording = gapWording(material, mention, left, sentence)
      if (wording) yield wording
    }
  },
}

/** The words of a number or a date that a gap takes. */
export function leftOut(mention: NumberMention | DateMention): Span | undefined {
  return mention.kind === 'number' ? numberIn(mention) : dateIn(mention)
}

/** A sentence, or one of a quotation, with a gap; undefined where it tells what is left out. */
export function gapWording(
  material: Material,
  mention: NumberMention | DateMention,
  left: Span,
  sentence: Span,
  of: 'sentence' | 'quotation' = 'sentence',
): ValueWording | undefined {
  const { reading } = material
  if (RUN_ON.test(reading.text.slice(left.end, left.end + 3))) return undefined
  if (isGuessed(mention, reading.text.slice(sentence.start, left.start), left, reading.text))
    return undefined
  const key = reading.text.slice(left.start, left.end)
  return {
    shape: 'value',
    by: `${mention.by} + ${of === 'sentence' ? 'gap' : 'quote-gap'}`,
    about: [{ start: mention.start, end: mention.end }],
    kind: mention.kind === 'number' ? 'number' : 'date',
    stem: stemWithGap(material, sentence, left, of),
    key:
      mention.kind === 'number' && /^\d+$/.test(mention.value) && !/\d/.test(key)
        ? mention.value
        : key,
    accept: [],
    value: mention.value,
    asks: mention.kind === 'date' && !/^\d{4}$/.test(key) ? ['choice'] : ['entry', 'choice'],
    alsoTrue: [],
    sort:
      mention.kind === 'number'
        ? mention.unit || 'count'
        : (parseEdtf(mention.value)?.precision ?? 'date'),
    evidence: [sentenceAt(reading, mention.start)],
    rationale: `The sentence in the article has ${mention.kind === 'date' ? dateOf(mention) : key}.`,
    worth: 0.25 + 0.15 * earliness(material, mention.start),
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

/** A year, a month of a year, a day of a year: what counts from another day is no date of the sentence. */
function dateIn({ start, end, text, value }: DateMention): Span | undefined {
  if (/^\d{4}$/.test(text)) return value === text ? { start, end } : undefined
  return WHOLE_DATE.test(text) ? { start, end } : undefined
}

const WHOLE_DATE = new RegExp(`^(?:\\d{1,2} )?(?:${MONTH_NAMES.join('|')}) \\d{4}$`)

const POINTED_AT = /\b(?:the|these|those|its|their|his|her|our|my|your|either|other) $/i
const RANGE_BEFORE = /\d{4}\)? ?(?:and|or|to|[-–—])\s$/i
const RANGE_AFTER = /^ (?:and|or|to) \d{4}\b/

/** Whether the sentence tells its own gap: `the ____ sides`, `____ names: A, B and C`, `in ____ and 2014`. */
function isGuessed(
  mention: NumberMention | DateMention,
  before: string,
  left: Span,
  text: string,
): boolean {
  const after = text.slice(left.end, left.end + LOOK_AHEAD).replace(/[.!?]\s[^]*$/, '')
  if (mention.kind === 'date') return RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)
  if (mention.value === '2' && POINTED_AT.test(before)) return true
  return Number(mention.value) <= 10 && /^[^,.;]{0,60}:[^.]*(?:,| and )/.test(after)
}

/** `____sq-meter` */
const RUN_ON = /^sq/

const LOOK_AHEAD = 160
