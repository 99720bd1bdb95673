import { findPlaces } from './find-places'
import { readGazetteer } from './read-gazetteer'
import type { Place } from './place'

/** City sizes (see `Place`) from which a name is known to readers everywhere, and in Britain and Ireland. */
const KNOWN_SIZE = 2
const KNOWN_SIZE_NEAR = 4
/** The same for names that a misspelling may come nearer to than to the key. */
const FAMOUS_SIZE = 1
const FAMOUS_SIZE_NEAR = 2
/** Countries whose states and regions are known by name. */
const KNOWN_REGIONS = /^(?:US|CA|AU|GB|DE|FR|ES|IT|AT|CH)\./

let names: readonly string[] | undefined

/** Whether `name` (folded) is that of a place which readers know, and so never a misspelling of another. */
export function isKnownPlace(name: string): boolean {
  return findPlaces(name).some((place) => isOfSize(place, KNOWN_SIZE, KNOWN_SIZE_NEAR))
}

/** The folded names, of four letters or more, of the places that everybody knows. */
export function famousPlaceNames(): readonly string[] {
  names ??= [...readGazetteer().byName]
    .filter(([name]) => name.length > 3)
    .filter(([, places]) => places.some((p) => isOfSize(p, FAMOUS_SIZE, FAMOUS_SIZE_NEAR)))
    .map(([name]) => name)
  return names
}

function isOfSize({ id, level, size }: Place, most: number, mostNear: number): boolean {
  // Half the towns of the United States are called after others.
  if (id.startsWith('US.') && level === 'city') return size <= FAMOUS_SIZE
  if (level === 'city') return size <= (/^(?:GB|IE)/.test(id) ? mostNear : most)
  if (level === 'region') return KNOWN_REGIONS.test(id)
  return level !== 'venue'
}
