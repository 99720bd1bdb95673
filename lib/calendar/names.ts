import { MONTH_NAMES } from './month-names'

/** Months by the words for them, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ['jan', 1], ['feb', 2], ['febr', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sept', 9],
  ['sep', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]) // prettier-ignore

/** Weekdays by the words for them, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1], ['mon', 1], ['tuesday', 2], ['tue', 2], ['tues', 2], ['wednesday', 3], ['wed', 3], ['weds', 3],
  ['thursday', 4], ['thu', 4], ['thur', 4], ['thurs', 4], ['friday', 5], ['fri', 5], ['saturday', 6], ['sat', 6],
  ['sunday', 7], ['sun', 7],
]) // prettier-ignore

/** Seasons by the words for them, with the numbers that EDTF gives them. */
export const SEASONS: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ['spring', 21], ['springtime', 21], ['summer', 22], ['summertime', 22], ['autumn', 23], ['fall', 23],
  ['winter', 24], ['wintertime', 24],
]) // prettier-ignore

/** Days of the year with a name and a fixed date, as month and day. */
export const NAMED_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]], ['new years day', [1, 1]], ["valentine's day", [2, 14]], ['valentines day', [2, 14]],
  ["st patrick's day", [3, 17]], ['st patricks day', [3, 17]], ["april fool's day", [4, 1]],
  ['april fools day', [4, 1]], ['halloween', [10, 31]], ['bonfire night', [11, 5]], ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]], ['christmas', [12, 25]], ['xmas', [12, 25]], ['boxing day', [12, 26]], ["new year's eve", [12, 31]], ['new years eve', [12, 31]],
]) // prettier-ignore
