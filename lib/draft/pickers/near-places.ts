import { foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import { readGazetteer } from '@/lib/text/gazetteer/read-gazetteer'
import type { Picker } from '../types'

const MOST = 6
/** Not the very next in the alphabet, so that the key does not look as if it stood in a list. */
const STRIDES = [2, 5, 9, 1, 3]
/** What a building is for, by the last word of its name. */
const SORTS: readonly (readonly string[])[] = [
  ['house', 'palace', 'castle', 'cottage', 'lodge', 'hall'],
  ['stadium', 'arena', 'ground'],
  ['museum', 'gallery'],
  ['cathedral', 'abbey', 'chapel', 'church'],
  ['station', 'airport'],
  ['bridge', 'tower'],
  ['park', 'square', 'gardens'],
]
/** The gazetteer has no apostrophes: `st pauls cathedral`. */
const LOST_APOSTROPHE = /[a-z]s [a-z]+$/
/** Islands, city states and dependencies: beside a country of millions they are no choice that anybody makes. */
const SMALL_LANDS = new Set(
  'AD AG AI AS AW AX BB BL BM BN BQ BS BZ CC CK CV CW CX DM EH FK FM FO GD GF GG GI GL GP GU IM IO JE KI KM KN KY LC LI MC MF MH MO MP MQ MS MV NC NF NR NU PF PM PN PR PW RE SB SC SH SJ SM SR ST SX TC TK TL TO TT TV VA VC VG VI VU WF WS YT'.split(
    ' ',
  ),
)
const SMALL_WORDS = /\b(?:And|Of|The|Upon|On|In|Under|By|Le|La|De|Del|Du)\b/g

/** Well-known places of the same sort: cities of the same country, countries of the same continent. */
export const nearPlaces: Picker = {
  name: 'near-places',
  *pick({ key, sort }) {
    const own = findPlaces(foldName(key)).find(({ level }) => level === sort)
    if (!own) return
    for (const { name } of neighbours(own)) yield { text: written(name), value: written(name) }
  },
}

function neighbours(own: Place): readonly Place[] {
  const { continents } = readGazetteer()
  const home = own.id.slice(0, 2)
  const ofHome = continents.get(home) ?? []
  switch (own.level) {
    case 'city':
      return nearest(
        own,
        (place) => place.id.startsWith(`${home}.`) || place.id.startsWith(`${home}/`),
      )
    case 'country':
      return nearest(
        own,
        (place) =>
          (SMALL_LANDS.has(own.id) || !SMALL_LANDS.has(place.id)) &&
          (continents.get(place.id) ?? []).some((one) => ofHome.includes(one)),
      )
    case 'region':
      return nearest(own, (place) => place.id.startsWith(`${home}.`))
    case 'continent':
      return nearest(own, () => true)
    case 'venue':
      return nearest(own, (place) => place.id.startsWith(home) && isSameSort(place.name, own.name))
    case 'county':
    case 'district':
      return []
  }
}

/** The largest of them, taken from around the key in the alphabet. */
function nearest(own: Place, fits: (place: Place) => boolean): readonly Place[] {
  const found = placesOf(own.level).filter(
    (place) => place.size <= own.size && place.id !== own.id && fits(place),
  )
  const before = found.filter(({ name }) => name < own.name)
  const after = found.filter(({ name }) => name >= own.name)
  const around = STRIDES.flatMap((stride) => [after[stride - 1], before.at(-stride)])
  return around
    .flatMap((place) => place ?? [])
    .slice(0, MOST)
    .toSorted((a, b) => a.size - b.size)
}

function isSameSort(name: string, own: string): boolean {
  const [last, ownLast] = [name, own].map((one) => one.split(' ').at(-1) ?? '')
  if (last === undefined || ownLast === undefined || LOST_APOSTROPHE.test(name)) return false
  return SORTS.some((sort) => sort.includes(last) && sort.includes(ownLast))
}

const byLevel = new Map<Place['level'], readonly Place[]>()

function placesOf(level: Place['level']): readonly Place[] {
  const known = byLevel.get(level)
  if (known) return known
  const places = new Map<string, Place>()
  for (const [name, list] of readGazetteer().byName) {
    for (const place of list)
      if (place.level === level && place.name === name && /^[a-z ]+$/.test(name))
        places.set(place.id, place)
  }
  const sorted = [...places.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  byLevel.set(level, sorted)
  return sorted
}

function written(name: string): string {
  const capitalised = name.replace(/(?:^| )[a-z]/g, (first) => first.toUpperCase())
  return capitalised.replace(SMALL_WORDS, (word, at: number) =>
    at === 0 ? word : word.toLowerCase(),
  )
}
