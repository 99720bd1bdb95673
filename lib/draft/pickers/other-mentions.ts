import { parseEdtf } from '@/lib/calendar/edtf'
import type { Mention } from '@/lib/facts/types'
import { placeSort } from '../place-sort'
import type { Material, Picker, ValueWording } from '../types'
import { isPlausibleBeside } from './is-plausible-beside'
import { mentionsOf } from './mentions-of'
import { quoteAround } from './quote-around'
import { writeLike } from './write-like'

/** Values of the same sort that the article speaks of elsewhere. */
export const otherMentions: Picker = {
  name: 'other-mentions',
  *pick(wording, _others, material) {
    for (const [value, [mention]] of mentionsOf(material, wording.kind)) {
      if (mention === undefined || !isOfSort(mention, wording)) continue
      const text = writeLike(wording, value)
      if (text === undefined) continue
      yield { text, value, rationale: rationaleOf(text, mention, material) }
    }
  },
}

function isOfSort(mention: Mention, wording: ValueWording): boolean {
  switch (mention.kind) {
    case 'date':
      return parseEdtf(mention.value)?.precision === parseEdtf(wording.value)?.precision
    case 'place':
      return placeSort(mention.value) === wording.sort
    case 'number':
      return isPlausibleBeside(wording, mention.value) && isCountOf(mention, wording)
    case 'age':
    case 'person':
    case 'quote':
      return false
  }
}

function isCountOf(mention: Mention, { sort }: ValueWording): boolean {
  if (mention.kind !== 'number' || sort === '') return false
  return (
    mention.unit === sort || (mention.unit === '' && lastWord(mention.counts) === lastWord(sort))
  )
}

function lastWord(words: string): string {
  return words.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
}

function rationaleOf(text: string, mention: Mention, material: Material): string {
  return `The article has ${text} in another place: ${quoteAround(material, mention)}.`
}
