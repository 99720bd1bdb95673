import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import type { Place, PlaceLevel } from '@/lib/text/gazetteer/place'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { readTitledName } from '@/lib/text/person-names/titles'

const SITE =
  / (?:house|palace|castle|cottage|street|road|avenue|park|bridge|island|river|lake|sea|ocean|mountains?|valley|museum|hospital|school|university|college|station|airport|stadium|church|cathedral|abbey|prison|library|theatre|theater|tower|square|zoo|beach|harbour|harbor)$/

/** What a name is the name of, as far as the name alone tells: Florence and Cleveland may be either. */
export function nameSort(text: string): 'a person' | 'a place' | undefined {
  const name = foldName(text)
  const isSite = SITE.test(name)
  if (looksLikePerson(name)) {
    return isSite || findPlaces(name).length > 0 ? undefined : 'a person'
  }
  return isSite || isKnownPlace(name) ? 'a place' : undefined
}

function looksLikePerson(name: string): boolean {
  const { titles, words } = readTitledName(name)
  const [first = ''] = words
  if (titles.length > 0) return words.length > 0
  if (words.length === 1) return isGivenName(first)
  return words.length < 5 && isGivenName(first) && isSurname(words.at(-1) ?? '')
}

export type PlaceSort = 'a continent' | 'a country or a region' | 'a town' | 'a building or a site'

const SORTS: Readonly<Record<PlaceLevel, PlaceSort>> = {
  continent: 'a continent',
  country: 'a country or a region',
  region: 'a country or a region',
  county: 'a country or a region',
  city: 'a town',
  district: 'a town',
  venue: 'a building or a site',
}

/** Cities of this size come to mind beside a country of their name. */
const LARGE = 2

/** What sorts of place a name may be the name of; none if it is not known. */
export function placeSorts(text: string): ReadonlySet<PlaceSort> {
  const places = findPlaces(foldName(text))
  const meant = places.filter((place, index) => index === 0 || isLarge(place))
  return new Set(meant.map(({ level }) => SORTS[level]))
}

function isLarge({ level, size }: Place): boolean {
  return level !== 'city' || size <= LARGE
}
