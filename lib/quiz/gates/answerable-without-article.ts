import { MONTHS, NAMED_DAYS } from '@/lib/calendar/names'
import { fold, foldName } from '@/lib/text/fold'
import { findPlaces, isWithin } from '@/lib/text/gazetteer/find-places'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { holdsWords } from '@/lib/text/holds-words'
import { isEnglish } from '@/lib/text/is-english'
import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import type { Gate, GateContext } from '../gate'
import type { ChoiceItem, EntryItem } from '../item'
import { namesValue } from '../holds-value'
import { isNamed } from '../is-named'
import { nameSort } from '../name-sort'

/** The key follows from the article, and not from what everybody knows, from the headline or from the other choices. */
export const answerableWithoutArticle: Gate<'answerable-without-article'> = {
  name: 'answerable-without-article',
  field: 'stem',
  check(item, context) {
    if (item.ask !== 'choice' && item.ask !== 'entry') return undefined
    return WAYS.map((way) => way(item, context)).find((says) => says !== undefined)
  },
}

type Way = (item: ChoiceItem | EntryItem, context: GateContext) => string | undefined

const WAYS: readonly Way[] = [
  fromHeadline,
  fromAtlas,
  fromCalendar,
  fromHistory,
  fromMeasures,
  fromChoices,
]

/** The key stands in the headline, beside something else that the stem speaks of. */
function fromHeadline(
  { stem, key, kind }: ChoiceItem | EntryItem,
  { title, passage, language, published }: GateContext,
): string | undefined {
  if (title === undefined) return undefined
  const isQuantity = kind === 'age' || kind === 'number'
  const context = { passage, language, published }
  const isTold =
    isNamed(key, title) || (isQuantity && namesValue({ kind, key, accept: [] }, title, context))
  if (!isTold) return undefined
  const keyWords = new Set(beginnings(key))
  const asked = new Set(beginnings(stem))
  const isAbout = beginnings(title).some((word) => asked.has(word) && !keyWords.has(word))
  return isAbout ? `The headline tells the answer “${key}”.` : undefined
}

/** How the longer words begin: "telephoned" and "telephones" alike. */
function beginnings(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => !isGrammar(word)).map((word) => word.slice(0, 5))
}

function isGrammar(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /^(?:when|where|were|does|have|been|many|much)$/.test(word)
}

/** The capital of a country, the country of a city that the stem names. */
function fromAtlas({ stem, key, kind }: ChoiceItem | EntryItem): string | undefined {
  if (kind !== 'place') return undefined
  const says = `“${key}” can be told from an atlas.`
  if (/\bcapital(?: city)? of\b/i.test(stem)) return says
  const wholes = findPlaces(foldName(key))
  if (wholes.length === 0 || !isKnownPlace(foldName(key))) return undefined
  const isInside = namesOf(stem).some((name) => {
    const [place] = isKnownPlace(name) ? findPlaces(name) : []
    return place !== undefined && wholes.some((whole) => isWithin(place, whole))
  })
  return isInside ? says : undefined
}

/** The folded names of a stem, of up to three capitalised words. */
function namesOf(stem: string): readonly string[] {
  const runs = stem.match(/\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*/gu) ?? []
  const others = runs.filter((run) => nameSort(run) !== 'a person')
  return others.flatMap((run) => {
    const words = run.replace(/[’']s\b/g, '').split(' ')
    return words.flatMap((_, start) =>
      [1, 2, 3].map((count) => foldName(words.slice(start, start + count).join(' '))),
    )
  })
}

/** The day or the month of a feast that falls on the same day each year. */
function fromCalendar(
  { stem, key, kind }: ChoiceItem | EntryItem,
  { language }: GateContext,
): string | undefined {
  if (kind !== 'date' || !isEnglish(language)) return undefined
  const words = fold(key).split(/[\s,]+/)
  if (words.some((word) => /^\d{4}$/.test(word))) return undefined
  const feast = [...NAMED_DAYS].find(
    ([name, [month]]) => words.some((word) => MONTHS.get(word) === month) && holdsWords(stem, name),
  )
  return feast && `Everybody knows when ${feast[0]} is.`
}

const HISTORY =
  /\bjoin(?:ed|s)? (?:the )?(?:European (?:Union|Community)|EU|EEC|euro(?:zone)?|NATO|Nato|United Nations|UN|Commonwealth)\b|\b(?:First|Second) World War (?:begin|start|end|br(?:eak|oke)|began|started|ended)|\bdid the (?:First|Second) World War\b|\bBerlin Wall (?:fall|fell|come|came)\b|\b(?:leave|left) the (?:European Union|EU)\b|\bTitanic (?:sink|sank)\b/

function fromHistory({ stem, kind }: ChoiceItem | EntryItem): string | undefined {
  const event = kind === 'date' ? HISTORY.exec(stem)?.[0] : undefined
  return event && `When that was stands in any book of history: “${event}”.`
}

const MEASURES =
  /\bhow many (?:seconds|minutes|hours|days|weeks|months|years|metres|meters|centimetres|grams|pence|cents)\b.*\b(?:are there )?in (?:a|an|one) (?:minute|hour|day|week|fortnight|month|year|decade|century|kilometre|kilometer|metre|meter|kilo|kilogram|pound|dollar|euro)\s*\?/i

function fromMeasures({ stem }: ChoiceItem | EntryItem): string | undefined {
  return MEASURES.test(stem) ? 'How much one measure has of another is no question about the article.' : undefined // prettier-ignore
}

/** One choice that is another and more: whoever sees both knows that the key is one of the two. */
function fromChoices({ ask, key, distractors, kind }: ChoiceItem | EntryItem): string | undefined {
  if (ask !== 'choice' || (kind !== 'person' && kind !== 'place' && kind !== 'text')) {
    return undefined
  }
  const found = distractors.find((one) => isPart(key, one) || isPart(one, key))
  return found && `“${key}” and “${found}” have the same words in them.`
}

/** Whether a choice has all the words of another; somebody's brother is not somebody. */
function isPart(words: string, whole: string): boolean {
  return holdsWords(whole, words) && !holdsWords(whole, `${words}’s`)
}
