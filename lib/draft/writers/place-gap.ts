import { isDemonym } from '@/lib/facts/names/demonyms'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { PlaceMention } from '@/lib/facts/types'
import { foldName } from '@/lib/text/fold'
import { findPlaces, isWithin } from '@/lib/text/gazetteer/find-places'
import type { Span } from '@/lib/text/span'
import { indexMaterial } from '../index-material'
import { isLoneSentence, stemWithGap } from '../lone-sentence'
import { placeSort } from '../place-sort'
import { earliness } from '../prominence'
import type { Material, ValueWording, Writer } from '../types'

/** The article’s own sentence with one place left out, where nothing else in it says which place that is. */
export const placeGap: Writer = {
  name: 'place-gap',
  *write(material) {
    const counts = new Map<string, number>()
    const places = material.mentions.filter((mention) => mention.kind === 'place')
    for (const { value } of places) counts.set(value, (counts.get(value) ?? 0) + 1)
    for (const mention of places) {
      // What the whole article is about can be told from any other sentence of it.
      if ((counts.get(mention.value) ?? 0) > MOST_OFTEN) continue
      const wording = wordingOf(material, mention)
      if (wording) yield wording
    }
  },
}

const MOST_OFTEN = 3
const SORTS: readonly string[] = ['city', 'country', 'region']

function wordingOf(material: Material, mention: PlaceMention): ValueWording | undefined {
  const { reading, source } = material
  const { start, end, text, value } = mention
  const sort = placeSort(value)
  const sentence = sentenceAt(reading, start)
  if (!SORTS.includes(sort) || text !== value || source.title?.includes(value)) return undefined
  if (
    !isLoneSentence(material, sentence, mention) ||
    !standsFree(reading.text, sentence, mention, sort)
  )
    return undefined
  if (isTold(material, sentence, mention)) return undefined
  return {
    shape: 'value',
    by: `${mention.by} + place-gap`,
    about: [{ start, end }],
    kind: 'place',
    stem: stemWithGap(material, sentence, mention),
    key: value,
    accept: [],
    value,
    asks: ['choice'],
    alsoTrue: [],
    sort,
    evidence: [sentence],
    rationale: `The sentence in the article has ${value}.`,
    worth: 0.2 + 0.1 * earliness(material, start),
  }
}

const BEFORE =
  /(?:^|[\s(])(?:in|to|from|near|at|of|off|for|around|outside|across|into|leave|left|reach|reached|visit|visited|than|behind|through) $/i
const AFTER = /^(?:[.;:)]|,(?!\s(?:\p{Lu}|and\b|or\b))|\s(?!and\b|or\b|\p{Lu}))/u
/** `____ fell ten places`: the place begins the sentence. */
const AFTER_SUBJECT = /^\s(?!and\b|or\b|who\b)\p{Ll}/u

/** `the state of ____`, `in ____ province`: a word for what sort of place it is. */
const SAID_SORT =
  /\b(city|town|capital|village|community|suburb|state|province|county|district|region|island|republic)s? of $/i
/** `the City of ____ swimming club`: the words are a name already. */
const NAMED_OF = /\b\p{Lu}\p{L}+ of $/u
const SORT_AFTER = /^ (?:city|state|province|county|district|region|island|prefecture|republic)\b/i

function isCity(sort: string): boolean {
  return /^(?:city|town|capital|village|community|suburb)$/i.test(sort)
}

/** Not `the US`, `the Hamburg museum`, `New York-born`, nor one of several in a row. */
function standsFree(text: string, sentence: Span, { start, end }: Span, sort: string): boolean {
  const after = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, start - 24), start)
  const said = SAID_SORT.exec(before)?.[1]
  if (NAMED_OF.test(before)) return false
  if (SORT_AFTER.test(after) || (said !== undefined && isCity(said) !== (sort === 'city')))
    return false
  if (start === sentence.start) return AFTER_SUBJECT.test(after)
  return BEFORE.test(before) && AFTER.test(after)
}

/** Whether another place in the sentence, or the word for a people, says which place is left out. */
function isTold(material: Material, sentence: Span, { start, value }: PlaceMention): boolean {
  const { text } = material.reading
  const own = findPlaces(foldName(value))
  const others = indexMaterial(material)
    .mentionsBeside(sentence.start)
    .filter((one) => one.kind === 'place' && one.start !== start)
  const isNear = others.some((one) =>
    findPlaces(foldName(one.text)).some((other) =>
      own.some((place) => isWithin(other, place) || isWithin(place, other)),
    ),
  )
  const words =
    text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return isNear || words.some((word) => isDemonym(word))
}
