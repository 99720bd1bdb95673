import type { Place } from './place'
import { readGazetteer } from './read-gazetteer'

const NONE: readonly Place[] = []

/** The places that are called `name` (folded by `foldName`), the likeliest first. */
export function findPlaces(name: string): readonly Place[] {
  return readGazetteer().byName.get(name) ?? NONE
}

/** As `findPlaces`, for a name that stands after another one: `tx` in "Paris, TX" counts too. */
export function findContainers(name: string): readonly Place[] {
  const { byName, byRegionForm } = readGazetteer()
  const regions = byRegionForm.get(name)
  const places = byName.get(name)
  if (!regions) return places ?? NONE
  return [...(places ?? NONE), ...regions]
}

/** Whether `inner` surely lies in `outer`. No place lies in itself. */
export function isWithin(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id) return false
  const { continents, countyParts } = readGazetteer()
  if (outer.level === 'continent') {
    const homes = continents.get(countryOf(inner))
    return inner.level !== 'continent' && (homes?.includes(outer.id.slice(1)) ?? false)
  }
  const parts = countyParts.get(outer.id)
  if (parts) {
    for (const part of parts) if (inner.id === part || inner.id.startsWith(`${part}/`)) return true
  }
  return inner.id.startsWith(outer.id) && /[./~]/.test(inner.id.charAt(outer.id.length))
}

/** Whether `inner` may lie in `outer` for all that is known: a town that no county lists, in its own nation. */
export function mayBeWithin(inner: Place, outer: Place): boolean {
  if (isWithin(inner, outer)) return true
  if (outer.level !== 'county' || inner.level === 'county') return false
  const nation = outer.id.slice(0, outer.id.indexOf('~'))
  const town = inner.id.split('/', 2).join('/')
  return inner.id.startsWith(`${nation}/`) && !readGazetteer().townsInCounties.has(town)
}

/** The folded names of a country or a region by its id, short forms included. */
export function namesOfPlace(id: string): readonly string[] {
  return readGazetteer().namesById.get(id) ?? []
}

function countryOf(place: Place): string {
  return place.id.slice(0, 2)
}
