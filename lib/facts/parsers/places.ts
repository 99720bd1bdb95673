import { nameOf } from '../names/match-gazetteer'
import type { SettledName } from '../names/name-piece'
import type { NameWord } from '../names/name-words'
import { placeType } from '../names/place-type'
import { readNames } from '../names/read-names'
import type { Parser, PlaceMention, PlaceType, Reading } from '../types'

/** Names of cities, countries, regions, land and water, and buildings. */
export const placeNames: Parser = { name: 'places', parse: findPlaceMentions }

function* findPlaceMentions(reading: Reading): Generator<PlaceMention> {
  const { words, names } = readNames(reading)
  const types = placeTypes(words, names)
  for (const { kind, from, to, rule } of names) {
    const start = words[from]?.start
    const end = words[to - 1]?.end
    if (kind !== 'place' || start === undefined || end === undefined) continue
    const text = reading.text.slice(start, end)
    const type = types.get(nameOf(words.slice(from, to)))
    yield { kind: 'place', start, end, text, value: text, type, by: `places/${rule}` }
  }
}

/** What kind of place each name is, by the first of its mentions that tells. */
function placeTypes(
  words: readonly NameWord[],
  names: readonly SettledName[],
): ReadonlyMap<string, PlaceType> {
  const types = new Map<string, PlaceType>()
  for (const { kind, from, to } of names) {
    const name = nameOf(words.slice(from, to))
    if (kind !== 'place' || types.has(name)) continue
    const type = placeType(words, from, to)
    if (type !== undefined) types.set(name, type)
  }
  return types
}
