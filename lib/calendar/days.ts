/** A day of the proleptic Gregorian calendar; the year before 1 is 0. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has, 0 if there is no such month; February has 29 where the year is not known. */
export function monthLength(month: number, year = 4): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** Whether the calendar has that day, in that year or, without one, in any. */
export function isRealDay(month: number, day: number, year?: number): boolean {
  return day >= 1 && day <= monthLength(month, year)
}

/** The number of the day, counted from 1 January 1970 as 0. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
  )
}

/** The day of a number that `dayNumber` gives. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** The weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The ISO week in which a day number lies; its year can differ from the day's. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = dayOfNumber(thursday)
  const first = dayNumber({ year, month: 1, day: 1 })
  return { year, week: Math.floor((thursday - first) / 7) + 1 }
}

/** The day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 })
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** How many ISO weeks a year has, 52 or 53. */
export function weeksIn(year: number): number {
  return weekOf(dayNumber({ year, month: 12, day: 28 })).week
}
