/** Units that stand before the number or are no words behind it. */
const SIGNS: ReadonlyMap<string, (number: string) => string> = new Map([
  ['%', (number: string) => `${number}%`],
  ['gbp', (number: string) => `£${number}`],
  ['usd', (number: string) => `US$${number}`],
  ['eur', (number: string) => `€${number}`],
  ['celsius', (number: string) => `${number} °C`],
  ['fahrenheit', (number: string) => `${number} °F`],
  // The noun beside them says what ranks and people are.
  ['place', (number: string) => number],
  ['person', (number: string) => number],
])
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ...[
    'year', 'month', 'week', 'fortnight', 'day', 'night', 'hour', 'minute', 'second', 'decade', 'mile', 'nautical-mile', 'yard',
    'light-year', 'acre', 'stone', 'tonne', 'pint', 'gallon', 'knot', 'degree', 'calorie', 'time', 'cent', 'watt', 'volt',
    'percentage-point',
  ].map((unit): [string, string] => [unit, `${unit}s`]),
]) // prettier-ignore

/** A number with what it measures: `852 minutes`, `5 km`, `£3,400,000`. Value and unit are as facts have them. */
export function sayQuantity(value: string, unit: string, language: string): string {
  const number = /^\d+(?:\.\d+)?$/.test(value)
    ? Number(value).toLocaleString(language, { maximumFractionDigits: 20 })
    : value
  const sign = SIGNS.get(unit)
  if (value === '' || unit === '') return number
  if (sign !== undefined) return sign(number)
  const name = value === '1' ? unit : (PLURALS.get(unit) ?? unit)
  return `${number} ${name.replace('-', ' ')}`
}
