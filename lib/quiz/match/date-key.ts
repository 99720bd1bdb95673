import type { DateReading } from '@/lib/calendar/date-reading'
import { parseEdtf } from '@/lib/calendar/edtf'
import { foldDate } from '@/lib/calendar/fold-date'
import { type PartialDate, relate } from '@/lib/calendar/partial-date'
import { readDates } from '@/lib/calendar/read-dates'
import { resolveDate } from '@/lib/calendar/resolve-date'
import type { MarkingContext } from '../marking'
import { isSameReading, joinDates, resolveInterval, type SaidDates } from './join-dates'
import { passageDates, passageRanges, publishedYear } from './passage-dates'
import { remember } from './remember'
import { withWholeYear } from './short-years'

/** A key of kind `date`, read. Without `date` it says too little to be one, and its reading alone counts. */
export interface DateKey {
  readonly folded: string
  readonly reading: DateReading
  readonly date: PartialDate | undefined
}

interface ReadKey {
  readonly folded: string
  readonly said: SaidDates
  readonly edtf: PartialDate | undefined
  readonly isAbout: boolean
}

const read = remember(2_000, (key, language): ReadKey => {
  const folded = foldDate(key)
  const text = key.trim()
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? ''
  const edtf = parseEdtf(qualifier === '' ? text : text.slice(0, -1))
  const said = joinDates(readDates(folded, language, Infinity))
  return { folded, said, edtf, isAbout: qualifier === '~' || qualifier === '%' }
})

/** Reads a key: an EDTF string, or words that the passage and its day of publication resolve. */
export function readDateKey(key: string, context: MarkingContext): DateKey {
  const { folded, said, edtf, isAbout } = read(key, context.language)
  if (edtf) return { folded, reading: isAbout ? { hedge: 'about' } : {}, date: edtf }
  if (said.shape === 'range') {
    const own = onlyDate(
      passageRanges(context)
        .filter(({ start, end }) => isMeant(said.start, start) && isMeant(said.end, end))
        .map(({ start, end }) => resolveInterval(start, end)),
    )
    const year = publishedYear(context.published)
    return { folded, reading: {}, date: own ?? resolveInterval(said.start, said.end, year) }
  }
  if (said.shape !== 'one') return { folded, reading: {}, date: undefined }
  const own = onlyDate(
    passageDates(context)
      .filter((found) => isMeant(said.reading, found.reading))
      .flatMap(({ dates }) => dates),
  )
  if (own) return { folded, reading: withoutTime(said.reading), date: own }
  const { bare, ...whole } = said.reading
  const short = bare === undefined ? whole : { ...whole, shortYear: bare }
  const reading = withWholeYear(short, publishedYear(context.published))
  return { folded, reading, date: resolveDate(reading) ?? resolveInContext(reading, key, context) }
}

const SAME = ['month', 'day', 'season', 'quarter', 'week', 'weekOf', 'part', 'hedge'] as const

/** Whether a key that leaves out its year or century may be what the passage says with it: "the twenties", "3 April". */
function isMeant(key: DateReading, found: DateReading): boolean {
  const { year, decade, century, relative, bare } = key
  if ([year, decade, century, relative, bare, key.shortYear].some((part) => part !== undefined))
    return false
  if (key.shortDecade !== undefined)
    return found.decade !== undefined && found.decade % 10 === key.shortDecade
  const says = SAME.some((field) => key[field] !== undefined && field !== 'hedge')
  const isSameDay = key.weekday === undefined || key.weekday === found.weekday
  return says && found.year !== undefined && isSameDay && SAME.every((f) => key[f] === found[f])
}

/** The one date that all of these are, or undefined. */
function onlyDate(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  const [first, ...rest] = dates
  return first && rest.every((date) => date && relate(first, date) === 'same') ? first : undefined
}

/** What a reading says beside the date that is known already. */
function withoutTime({ hedge, part }: DateReading): DateReading {
  return { ...(hedge && { hedge }), ...(part && { part }) }
}

/** By the passage where it has that wording, else as the wording would be read alone. */
function resolveInContext(
  reading: DateReading,
  key: string,
  context: MarkingContext,
): PartialDate | undefined {
  const said = passageDates(context).find(
    (found) => found.dates.length > 0 && isSameReading(found.reading, reading),
  )
  const alone = said ?? passageDates(context, key).find(({ dates }) => dates.length > 0)
  return alone?.dates[0]
}
