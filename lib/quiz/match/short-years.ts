import type { DateReading } from '@/lib/calendar/date-reading'

/** Without a day of publication two digits are read as they mostly are: 30 to 99 of the last century. */
const PIVOT = 2029

/** The latest year with these last two digits that is not after publication. */
export function wholeYear(shortYear: number, published: number = PIVOT): number {
  const century = Math.floor(published / 100) * 100
  return century + shortYear <= published ? century + shortYear : century + shortYear - 100
}

/** The latest decade with this digit that does not begin after publication: 196 for 6. */
export function wholeDecade(shortDecade: number, published: number = PIVOT): number {
  return Math.floor(wholeYear(shortDecade * 10, published) / 10)
}

/** The reading with its year and decade in full. */
export function withWholeYear(reading: DateReading, published?: number): DateReading {
  if (reading.shortYear !== undefined)
    return { ...reading, year: wholeYear(reading.shortYear, published) }
  if (reading.shortDecade !== undefined)
    return { ...reading, decade: wholeDecade(reading.shortDecade, published) }
  return reading
}
