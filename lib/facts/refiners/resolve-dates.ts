import { formatEdtf } from '@/lib/calendar/edtf'
import { daysOf, type PartialDate } from '@/lib/calendar/partial-date'
import { dateOfSaid } from '../date-of-said'
import type { DateSettings, Direction } from '../date-settings'
import type { DateMention, Mention, Reading, Refiner, Refusal } from '../types'
import { directionAt } from './date-direction'
import { rememberDate, toldFor, type ToldDate } from './told-dates'

/** Gives every date its value: from its own words, the day of publication, and the dates told before it. */
export const resolveDates: Refiner = {
  name: 'resolve-dates',
  refine(mentions, reading) {
    const refusals: Refusal[] = []
    let told: readonly ToldDate[] = []
    let token = 0
    const resolved = mentions.map((mention): Mention => {
      if (mention.kind !== 'date') return mention
      const from = (token = tokenAt(reading, token, mention.start))
      const to = tokenAt(reading, from, mention.end)
      const date = dateOfSaid(mention.said, settingsOf(reading, told, mention, from, to))
      if (!date) {
        refusals.push(refusalOf(mention, reading))
        return mention
      }
      told = rememberDate(told, {
        date,
        sentence: reading.tokens[from]?.sentence ?? 0,
        isWritten: mention.said.year !== undefined,
        isSetting: isSetting(reading, from, date),
        isOpening: isOpening(reading, from),
        isCompared: isCompared(reading, from, to),
      })
      return { ...mention, value: formatEdtf(date) }
    })
    return { mentions: resolved, refusals }
  },
}

/** How many sentences on a year that was written still holds for days and months without one. */
const YEAR_HOLDS = 1

function settingsOf(
  reading: Reading,
  told: readonly ToldDate[],
  mention: DateMention,
  from: number,
  to: number,
): DateSettings {
  const sentence = reading.tokens[from]?.sentence ?? 0
  return {
    published: reading.published,
    told: (unit, isFit) => toldFor(told, unit, sentence, isFit),
    toldYear: isQuarterBeside(mention, told[0]) ? undefined : toldYear(reading, told[0], from),
    direction: directionOf(reading, mention, from, to),
  }
}

/** After "which bought a mill in June 1987" the quarters are still those of the article. */
function isQuarterBeside({ said }: DateMention, last: ToldDate | undefined): boolean {
  return said.quarter !== undefined && last?.isOpening !== true
}

function directionOf(
  reading: Reading,
  mention: DateMention,
  from: number,
  to: number,
): Direction | undefined {
  const direction = directionAt(reading, from, to, mention.end)
  const isUnsure =
    direction?.way === 'past' &&
    (isModifier(reading, mention, from) || reading.tokens[from - 1]?.lower === 'before')
  return isUnsure ? { way: 'past', isSure: false } : direction
}

/** "the 14 February concert sold out" does not say that the concert is over. */
function isModifier({ tokens, text }: Reading, { said, end }: DateMention, from: number): boolean {
  if (said.month === undefined || said.day === undefined || said.year !== undefined) return false
  return (
    /^(?:the|a|an|its|his|her|their|'s)$/.test(tokens[from - 1]?.lower ?? '') &&
    MODIFIED.test(text.slice(end, end + 24))
  )
}

const MODIFIED =
  /^\s+(?!(?:in|at|on|by|and|or|to|for|from|with|after|before|when|where|while|as|but|that|which|who|was|were|is|are|had|has|have|will|would|said|until|of|through|near|during|because|if|so|than|came|went|about|over|under|against|between|into|without)\b)\p{Ll}{3,}/u

function toldYear(
  reading: Reading,
  last: ToldDate | undefined,
  from: number,
): DateSettings['toldYear'] {
  if (!last?.isWritten || !last.isSetting || !('year' in last.date)) return undefined
  const sentences = (reading.tokens[from]?.sentence ?? 0) - last.sentence
  const isNear = sentences === 0 || (sentences <= YEAR_HOLDS && isOpening(reading, from))
  const span = daysOf(last.date)
  const { published } = reading
  if (!isNear || !span || (published !== undefined && span.first >= published)) return undefined
  const month = 'month' in last.date ? last.date.month : undefined
  return { year: last.date.year, month, isOfSentenceBefore: sentences > 0 }
}

function isSetting(reading: Reading, from: number, { precision }: PartialDate): boolean {
  return precision === 'day' || precision === 'month' || isOpening(reading, from)
}

/** Whether a sentence begins with the date: "In 1987, …", "On 19 October …". */
function isOpening({ tokens }: Reading, from: number): boolean {
  const before = tokens[from - 3]
  return before === undefined || before.sentence !== tokens[from]?.sentence
}

/** "the highest since 1983", "up 3 percent from December"; but "from May to July". */
function isCompared({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === 'from')
    return !/^(?:to|through|until|till|on|onwards?|[-–—])$/.test(tokens[to]?.lower ?? '')
  const before = [1, 2, 3].map((back) => tokens[from - back]?.lower ?? '')
  return before.some((word) => /^(?:since|than|compared)$/.test(word))
}

function tokenAt({ tokens }: Reading, from: number, offset: number): number {
  let at = from
  while (at < tokens.length && (tokens[at]?.start ?? offset) < offset) at += 1
  return at
}

function refusalOf({ start, end, text }: DateMention, { published }: Reading): Refusal {
  const reason = published === undefined ? 'no-published-date' : 'open-date'
  return { reason, text, start, end, by: 'resolve-dates' }
}
