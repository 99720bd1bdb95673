import { readNames } from '../names/read-names'
import type { Parser, PlaceMention, Reading } from '../types'

/** Names of cities, countries, regions, land and water, and buildings. */
export const placeNames: Parser = { name: 'places', parse: findPlaceMentions }

function* findPlaceMentions(reading: Reading): Generator<PlaceMention> {
  const { words, names } = readNames(reading)
  for (const { kind, from, to, rule } of names) {
    const start = words[from]?.start
    const end = words[to - 1]?.end
    if (kind !== 'place' || start === undefined || end === undefined) continue
    const text = reading.text.slice(start, end)
    yield { kind: 'place', start, end, text, value: text, by: `places/${rule}` }
  }
}
