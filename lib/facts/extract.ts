import { aged, atAge, yearsOfAge } from './parsers/ages/aged'
import { ageLimit } from './parsers/ages/age-limit'
import { ageRange } from './parsers/ages/age-range'
import { areAges } from './parsers/ages/are-ages'
import { besideName, inBrackets } from './parsers/ages/beside-name'
import { atNumber, birthday, inDecade, isAge, turned } from './parsers/ages/predicate'
import { yearOld } from './parsers/ages/year-old'
import { dateInDigits } from './parsers/dates/date-in-digits'
import { dayFirst, dayInWords, monthFirst } from './parsers/dates/day-and-month'
import { dayOfMonth, weekdayAndDay } from './parsers/dates/day-of-month'
import { dayWords } from './parsers/dates/day-words'
import { distance, distanceAhead } from './parsers/dates/distance'
import { century, decade, decadeInWords, yearWithEra } from './parsers/dates/long-period'
import { monthAlone, monthAndYear, monthShort } from './parsers/dates/month'
import { movingDayName, namedDay } from './parsers/dates/named-day'
import {
  edgeOfPeriod,
  farPeriod,
  steppedPeriod,
  thatTime,
  toldPeriod,
  unitBefore,
} from './parsers/dates/period'
import { weekdayOfMonth, weekOfMonth } from './parsers/dates/nth-of-month'
import { halfYear, quarter, quarterOfMonths, shortQuarter } from './parsers/dates/quarter'
import {
  latestPeriod,
  periodEnd,
  periodOfYear,
  samePeriod,
  yearEarlier,
} from './parsers/dates/same-period'
import { seasonAlone, seasonAndYear, seasonOfOccasion, toldSeason } from './parsers/dates/season'
import { weekday } from './parsers/dates/weekday'
import { fiscalYear, shortYear, yearAlone, yearRange } from './parsers/dates/year'
import { numbers } from './parsers/numbers/numbers'
import { openNumbers } from './parsers/numbers/open-numbers'
import { ranks } from './parsers/numbers/ranks'
import { halves, shares } from './parsers/numbers/shares'
import { peopleNames } from './parsers/people'
import { placeNames } from './parsers/places'
import { gatherPeople } from './people/gather-people'
import { quotations } from './parsers/quotations'
import { readPassage, type PassageOrigin } from './read-passage'
import type {
  Extraction,
  Fact,
  Mention,
  Parser,
  Reading,
  Refiner,
  Refusal,
  Resolver,
  Trace,
} from './types'
import { dropOverlaps } from './refiners/drop-overlaps'
import { joinDates } from './refiners/join-dates'
import { resolveDates } from './refiners/resolve-dates'
import { howMany } from './resolvers/how-many'
import { whatHappened } from './resolvers/what-happened'
import { whereItWas } from './resolvers/where-it-was'
import { whoDidIt } from './resolvers/who-did-it'
import { whatRole } from './resolvers/what-role'
import { whoSaid } from './resolvers/who-said'
import { whoseAge } from './resolvers/whose-age'

/** Every parser. The order is that of mentions with the same span. */
const PARSERS: readonly Parser[] = [
  placeNames,
  peopleNames,
  quotations,
  yearOld,
  aged,
  atAge,
  yearsOfAge,
  besideName,
  inBrackets,
  turned,
  isAge,
  atNumber,
  inDecade,
  birthday,
  areAges,
  ageRange,
  ageLimit,
  dateInDigits,
  dayFirst,
  monthFirst,
  dayInWords,
  dayOfMonth,
  weekdayAndDay,
  monthAndYear,
  monthAlone,
  monthShort,
  seasonAndYear,
  seasonAlone,
  seasonOfOccasion,
  toldSeason,
  quarter,
  shortQuarter,
  halfYear,
  quarterOfMonths,
  weekOfMonth,
  weekdayOfMonth,
  yearRange,
  yearAlone,
  shortYear,
  fiscalYear,
  yearWithEra,
  decade,
  decadeInWords,
  century,
  namedDay,
  movingDayName,
  weekday,
  dayWords,
  steppedPeriod,
  edgeOfPeriod,
  samePeriod,
  toldPeriod,
  thatTime,
  farPeriod,
  periodOfYear,
  unitBefore,
  yearEarlier,
  periodEnd,
  latestPeriod,
  distance,
  distanceAhead,
  shares,
  halves,
  ranks,
  openNumbers,
  numbers,
]

/** Every refiner, in the order in which they run. */
const REFINERS: readonly Refiner[] = [dropOverlaps, joinDates, resolveDates]

/** Every resolver, in the order in which they run. */
const RESOLVERS: readonly Resolver[] = [
  whoseAge,
  whatHappened,
  whereItWas,
  whoDidIt,
  howMany,
  whatRole,
  whoSaid,
]

/**
 * The mentions and facts of a passage, in the order of the text, and what was refused. The same text gives the same
 * result each time; every span slices to its text; no text of any script throws.
 */
export function extractFacts(passage: string, origin: PassageOrigin): Extraction {
  return extractFrom(readPassage(passage, origin))
}

/** As `extractFacts`, of a passage that has been read; `trace` is told what each stage did. */
export function extractFrom(reading: Reading, trace?: Trace): Extraction {
  const refusals: Refusal[] = []
  let mentions = parse(reading, trace)
  for (const { name, refine } of REFINERS) {
    const refined = refine(mentions, reading)
    trace?.({ stage: 'refiner', name, before: mentions, ...refined })
    mentions = refined.mentions
    for (const refusal of refined.refusals) refusals.push(refusal)
  }
  const people = gatherPeople(reading)
  const facts: Fact[] = []
  for (const { name, resolve } of RESOLVERS) {
    const resolved = resolve({ reading, mentions, people })
    trace?.({ stage: 'resolver', name, ...resolved })
    for (const fact of resolved.facts) facts.push(fact)
    for (const refusal of resolved.refusals) refusals.push(refusal)
  }
  return { mentions, facts: inOrder(facts), refusals: inOrder(refusals), people }
}

function parse(reading: Reading, trace: Trace | undefined): readonly Mention[] {
  const found = PARSERS.flatMap(({ name, parse }) => {
    const mentions = [...parse(reading)]
    trace?.({ stage: 'parser', name, mentions })
    return mentions
  })
  return inOrder(found)
}

function inOrder<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
): readonly T[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
