import { dayNumber, monthLength, weekdayOf } from './days'

const MONDAY = 1
const TUESDAY = 2
const THURSDAY = 4
const SUNDAY = 7

/** The day number of Easter Sunday in the Gregorian calendar (the rule of Meeus). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const ofCentury = year % 100
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * shift + 114
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

/** The day number of the nth of a weekday in a month: 1 to 5, or -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth === -1) {
    const last = dayNumber({ year, month, day: monthLength(month, year) })
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

const fromEaster =
  (days: number) =>
  (year: number): number =>
    easterSunday(year) + days
const nth =
  (month: number, weekday: number, which: number) =>
  (year: number): number =>
    nthWeekday(year, month, weekday, which)

/** Days of the year with a name that fall on another date each year, and the rule that finds their day number. */
const RULES: ReadonlyMap<string, (year: number) => number> = new Map([
  ['easter', easterSunday], ['easter sunday', easterSunday], ['easter day', easterSunday],
  ['easter monday', fromEaster(1)], ['good friday', fromEaster(-2)], ['maundy thursday', fromEaster(-3)],
  ['palm sunday', fromEaster(-7)], ['mothering sunday', fromEaster(-21)], ['ash wednesday', fromEaster(-46)],
  ['shrove tuesday', fromEaster(-47)], ['pancake day', fromEaster(-47)], ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)], ['pentecost', fromEaster(49)], ['whit monday', fromEaster(50)],
  ['martin luther king day', nth(1, MONDAY, 3)], ['martin luther king jr. day', nth(1, MONDAY, 3)],
  ["presidents' day", nth(2, MONDAY, 3)], ['presidents day', nth(2, MONDAY, 3)], ['early may bank holiday', nth(5, MONDAY, 1)],
  ["mother's day", nth(5, SUNDAY, 2)], ['memorial day', nth(5, MONDAY, -1)],
  ['spring bank holiday', nth(5, MONDAY, -1)], ["father's day", nth(6, SUNDAY, 3)],
  ['august bank holiday', nth(8, MONDAY, -1)], ['labor day', nth(9, MONDAY, 1)],
  ['columbus day', nth(10, MONDAY, 2)], ['canadian thanksgiving', nth(10, MONDAY, 2)],
  ['election day', (year) => nthWeekday(year, 11, MONDAY, 1) + TUESDAY - MONDAY],
  ['remembrance sunday', nth(11, SUNDAY, 2)],
  ['thanksgiving', nth(11, THURSDAY, 4)], ['thanksgiving day', nth(11, THURSDAY, 4)],
]) // prettier-ignore

/** The names, in small letters. */
export const MOVING_DAYS: readonly string[] = [...RULES.keys()]

/** The day number of such a day in a year, or undefined if there is no rule for the name. */
export function movingDay(name: string, year: number): number | undefined {
  return RULES.get(name)?.(year)
}
