import { parseEdtf } from '@/lib/calendar/edtf'
import { MONTH_NAMES } from '@/lib/calendar/month-names'
import type { PartialDate } from '@/lib/calendar/partial-date'
import type { Mention, NumberMention } from '@/lib/facts/types'
import { placeSort } from '../place-sort'
import type { Material, Picker, ValueWording } from '../types'
import { countedBy, headOf } from './counted-by'
import { isPlausibleBeside } from './is-plausible-beside'
import { mentionsOf } from './mentions-of'
import { quoteAround } from './quote-around'
import { writeLike } from './write-like'

/** Values of the same sort that the article speaks of elsewhere. */
export const otherMentions: Picker = {
  name: 'other-mentions',
  *pick(wording, _others, material) {
    for (const [value, [mention]] of mentionsOf(material, wording.kind)) {
      if (mention === undefined || !isOfSort(mention, wording, material)) continue
      const text = writeLike(wording, value)
      if (text === undefined) continue
      yield { text, value, rationale: rationaleOf(text, mention, material) }
    }
  },
}

function isOfSort(mention: Mention, wording: ValueWording, material: Material): boolean {
  switch (mention.kind) {
    case 'date':
      return (
        isPlausibleBeside(wording, mention.value, material) &&
        isSaid(mention.text, precisionOf(mention.value), precisionOf(wording.value))
      )
    case 'place':
      return placeSort(mention.value) === wording.sort
    case 'number':
      return (
        isPlausibleBeside(wording, mention.value, material) && isCountOf(mention, wording, material)
      )
    case 'age':
    case 'person':
    case 'quote':
      return false
  }
}

function precisionOf(value: string): PartialDate['precision'] | undefined {
  return parseEdtf(value)?.precision
}

/** "Today" and "two years ago" are dates that no reader has in mind as such. */
function isSaid(
  text: string,
  precision: PartialDate['precision'] | undefined,
  asked: PartialDate['precision'] | undefined,
): boolean {
  if (precision === undefined || precision !== asked) return false
  if (precision === 'day') return NAMED_DAY.test(text)
  if (precision === 'month') return NAMED_MONTH.test(text)
  return precision !== 'year' || /\d{4}/.test(text)
}

const NAMED_MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b|\\d`, 'i')
const NAMED_DAY = new RegExp(`${NAMED_MONTH.source}|day\\b(?<!\\b(?:to|yester)day)`, 'i')

function isCountOf(mention: NumberMention, wording: ValueWording, material: Material): boolean {
  if (mention.unit !== '') return mention.unit === wording.sort
  const counted = headOf(mention)
  return counted !== undefined && counted === countedBy(wording, material)
}

function rationaleOf(text: string, mention: Mention, material: Material): string {
  return `The article has ${text} in another place: ${quoteAround(material, mention)}.`
}
