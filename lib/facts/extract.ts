import { aged, atAge, yearsOfAge } from './parsers/ages/aged'
import { besideName, inBrackets } from './parsers/ages/beside-name'
import { atNumber, birthday, inDecade, isAge, turned } from './parsers/ages/predicate'
import { yearOld } from './parsers/ages/year-old'
import { dateInDigits } from './parsers/dates/date-in-digits'
import { dayFirst, monthFirst } from './parsers/dates/day-and-month'
import { dayWords } from './parsers/dates/day-words'
import { distance, distanceAhead } from './parsers/dates/distance'
import { century, decade, decadeInWords, yearWithEra } from './parsers/dates/long-period'
import { monthAlone, monthAndYear } from './parsers/dates/month'
import { namedDay } from './parsers/dates/named-day'
import {
  edgeOfPeriod,
  latestPeriod,
  samePeriod,
  steppedPeriod,
  toldPeriod,
  unitBefore,
  yearEarlier,
  yearEnd,
} from './parsers/dates/period'
import { halfYear, quarter, shortQuarter, weekOfMonth } from './parsers/dates/quarter'
import { seasonAlone, seasonAndYear } from './parsers/dates/season'
import { weekday } from './parsers/dates/weekday'
import { shortYear, yearAlone, yearRange } from './parsers/dates/year'
import { numberInDigits, numberInWords } from './parsers/numbers/counts'
import { ordinals, shares } from './parsers/numbers/shares'
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
  dateInDigits,
  dayFirst,
  monthFirst,
  monthAndYear,
  monthAlone,
  seasonAndYear,
  seasonAlone,
  quarter,
  shortQuarter,
  halfYear,
  weekOfMonth,
  yearRange,
  yearAlone,
  shortYear,
  yearWithEra,
  decade,
  decadeInWords,
  century,
  namedDay,
  weekday,
  dayWords,
  steppedPeriod,
  edgeOfPeriod,
  toldPeriod,
  samePeriod,
  unitBefore,
  yearEarlier,
  yearEnd,
  latestPeriod,
  distance,
  distanceAhead,
  shares,
  ordinals,
  numberInDigits,
  numberInWords,
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
    refusals.push(...refined.refusals)
  }
  const people = gatherPeople(reading)
  const facts: Fact[] = []
  for (const { name, resolve } of RESOLVERS) {
    const resolved = resolve({ reading, mentions, people })
    trace?.({ stage: 'resolver', name, ...resolved })
    facts.push(...resolved.facts)
    refusals.push(...resolved.refusals)
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
