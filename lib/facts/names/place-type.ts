import { findPlaces } from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import type { PlaceType } from '../types'
import { AREAS } from './areas'
import { nameOf } from './match-gazetteer'
import { DIRECTIONS } from './name-lists'
import type { NameWord } from './name-words'

const TYPES: readonly (readonly [type: PlaceType, words: string])[] = [
  [
    'water',
    'river lake bay sea seas ocean gulf strait straits channel creek canal lagoon inlet fjord cove harbour harbor loch lough sound falls reef delta basin stream pond reservoir waterfall estuary rio',
  ],
  [
    'mountain',
    'mountain mountains mount mt hill hills ridge range peak fell volcano cerro monte jebel jabal gunung piz',
  ],
  [
    'island',
    'island islands isle isles archipelago atoll islet isla ile île ilha pulau koh agios agia ayios aghios',
  ],
  ['park', 'park reserve forest woods gardens'],
  ['region', 'province state oblast governorate prefecture region territory emirate department'],
  ['county', 'county borough parish'],
  ['district', 'district suburb neighbourhood neighborhood slum quarter'],
  ['city', 'city town village township municipality hamlet capital port suburbs'],
  ['country', 'country republic kingdom nation principality sultanate'],
  ['continent', 'continent'],
  ['road', 'street road avenue boulevard lane highway motorway drive terrace crescent ave'],
  [
    'venue',
    'square bridge tower castle palace cottage cathedral abbey airport station stadium arena museum gallery hospital hospice prison jail zoo cemetery hotel theatre theater plaza dam chapel monastery manor mosque temple basilica wall racecourse racetrack infirmary hall house fort camp farm school campus mine plant laboratory',
  ],
  [
    'area',
    'desert peninsula valley highlands lowlands plains coast cape canyon plateau steppe moor marsh wetlands glen gorge glacier beach playa wadi common green heights area',
  ],
]

const BY_WORD: ReadonlyMap<string, PlaceType> = new Map(
  TYPES.flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
)

/**
 * What kind of place a name is: as the words beside it say, by the gazetteer, or by a word of its own; undefined where
 * none of them tells.
 */
export function placeType(
  words: readonly NameWord[],
  from: number,
  to: number,
): PlaceType | undefined {
  const named = words.slice(from, to)
  const name = nameOf(named)
  const said = typeBeside(words, from, to)
  const area = AREAS.get(name)
  if (area !== undefined) return said === 'island' ? said : area
  const [place] = findPlaces(name)
  const own = typeWithin(named)
  if (place && isSure(place)) return NATION.test(place.id) ? 'country' : place.level
  return said ?? own ?? place?.level ?? (isPartOf(named) ? 'area' : undefined)
}

/** The nations of the United Kingdom. */
const NATION = /^GB\.(?:ENG|SCT|WLS|NIR)$/

/** Whether a reader thinks of this place first, whatever the words of its name mean: Rhode Island, Green Bay. */
function isSure({ id, level, size }: Place): boolean {
  if (level === 'country' || level === 'continent') return true
  if (level === 'region') return /^(?:US|CA|AU|GB)\./.test(id)
  return level === 'city' && size < 3
}

/** `Western Europe` */
function isPartOf([first, second]: readonly NameWord[]): boolean {
  return first !== undefined && second !== undefined && DIRECTIONS.has(first.lower)
}

/** `the island of Lemnos`, `Kasai province` */
function typeBeside(words: readonly NameWord[], from: number, to: number): PlaceType | undefined {
  const [of, noun, after] = [words[from - 1], words[from - 2], words[to]]
  if (of?.lower === 'of' && words[from]?.gap === ' ' && noun && !noun.isCapital) {
    const type = BY_WORD.get(noun.lower)
    // The coast, the airport of a place are not the place.
    if (type !== undefined && !/^(?:venue|road|area|water|park|continent)$/.test(type)) return type
  }
  const last = words[to - 1]
  const isBeside = after?.gap === ' ' && !after.isCapital && last?.isOwner === false
  const type = isBeside ? BY_WORD.get(after.lower) : undefined
  return type !== undefined && /^(?:region|county|mountain|water|island)$/.test(type)
    ? type
    : undefined
}

/** `Kielder Lake`, `Mount Orta`, `Gulf of Aden` */
function typeWithin(named: readonly NameWord[]): PlaceType | undefined {
  const [first, second] = named
  const last = named.at(-1)
  if (!first || !last || named.length < 2) return undefined
  if (second?.lower === 'of') return BY_WORD.get(first.lower)
  const own = BY_WORD.get(last.lower)
  return own ?? BY_WORD.get(first.lower.replace(/\.$/, ''))
}
