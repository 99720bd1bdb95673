import { unpackWords } from '../pack-words'
import { CITY_NAMES, CITY_PLACES, CITY_REGIONS } from './cities.generated'
import { CITY_ALIASES } from './city-aliases'
import { CONTINENTS, COUNTRIES } from './countries'
import { COUNTIES, COUNTY_GROUPS } from './counties'
import { DISTRICTS, VENUES } from './landmarks'
import { foldName } from '../fold'
import type { Place, PlaceLevel } from './place'
import { REGIONS } from './regions.generated'
import { LONE_REGION_FORMS, REGION_SHORT_FORMS, SHORT_FORMS } from './short-forms'

/** The gazetteer as it is searched. */
export interface Gazetteer {
  /** Places by folded name, aliases and short forms included; the largest first. */
  readonly byName: ReadonlyMap<string, readonly Place[]>
  /** What may stand after a comma beside that: `tx`, `ont`. */
  readonly byRegionForm: ReadonlyMap<string, readonly Place[]>
  /** Continents by country code. */
  readonly continents: ReadonlyMap<string, readonly string[]>
  /** Ids of the towns, or of the counties, that are surely in a county. */
  readonly countyParts: ReadonlyMap<string, ReadonlySet<string>>
  /** Folded names of countries and regions by id. */
  readonly namesById: ReadonlyMap<string, readonly string[]>
  /** Ids of all towns that some county lists. */
  readonly townsInCounties: ReadonlySet<string>
}

/** Words that a region's name may come with or without. */
const REGION_SUFFIX =
  / (?:province|region|state|oblast|governorate|prefecture|district|county|department)$/

const byName = new Map<string, Place[]>()
let read: Gazetteer | undefined

/** The whole gazetteer, read on the first call. */
export function readGazetteer(): Gazetteer {
  read ??= build()
  return read
}

function build(): Gazetteer {
  const continents = new Map<string, readonly string[]>()
  for (const line of CONTINENTS) {
    const [code = '', names = ''] = halves(line, ' ')
    addAll(`~${code}`, 'continent', names)
  }
  for (const line of COUNTRIES) {
    const [code = '', rest = ''] = halves(line, ' ')
    const [homes = '', names = ''] = halves(rest, ' ')
    continents.set(code, homes.split(','))
    addAll(code, 'country', names)
  }
  const byRegionForm = readRegions()
  readCities()
  for (const line of CITY_ALIASES) addAliases(line)
  const { countyParts, townsInCounties } = readCounties()
  readParts(DISTRICTS, 'district')
  readParts(VENUES, 'venue')
  for (const places of byName.values()) {
    if (places.length > 1) places.sort((a, b) => rank(a) - rank(b))
  }
  for (const [short, full] of SHORT_FORMS) {
    byName.set(short, (byName.get(full) ?? []).slice(0, 1))
  }
  const namesById = new Map<string, string[]>()
  for (const [name, places] of byName) {
    for (const { id, level } of places) {
      if (level !== 'country' && level !== 'region') continue
      const names = namesById.get(id)
      if (names) names.push(name)
      else namesById.set(id, [name])
    }
  }
  return { byName, namesById, byRegionForm, continents, countyParts, townsInCounties }
}

function add(name: string, place: Place): void {
  const places = byName.get(name)
  if (places) places.push(place)
  else byName.set(name, [place])
}

function addAll(id: string, level: PlaceLevel, names: string): void {
  const folded = names.split('|').map(foldName)
  const place = { id, name: folded[0] ?? '', level, size: 0 }
  for (const name of new Set(folded)) add(name, place)
}

function readRegions(): ReadonlyMap<string, readonly Place[]> {
  const byId = new Map<string, Place>()
  for (const line of REGIONS.split('\n')) {
    const [id = '', name = ''] = halves(line, ' ')
    const place: Place = { id, name, level: 'region', size: 0 }
    byId.set(id, place)
    add(name, place)
    if (REGION_SUFFIX.test(name)) add(name.replace(REGION_SUFFIX, ''), place)
    if (id.startsWith('US.')) add(`${name} state`, place)
  }
  const byRegionForm = new Map<string, Place[]>()
  for (const line of REGION_SHORT_FORMS) {
    const [id = '', forms = ''] = halves(line, ' ')
    const place = byId.get(id)
    if (!place) continue
    for (const form of forms.split(' ')) {
      byRegionForm.set(form, [...(byRegionForm.get(form) ?? []), place])
      if (LONE_REGION_FORMS.has(form)) add(form, place)
    }
  }
  return byRegionForm
}

function readCities(): void {
  const codes = CITY_REGIONS.split(' ')
  const places = CITY_PLACES.split(' ')
  unpackWords(CITY_NAMES).forEach((name, index) => {
    for (const [, code = '', size = ''] of (places[index] ?? '').matchAll(/([0-9a-z]+)([A-F])/g)) {
      const region = codes[Number.parseInt(code, 36)] ?? ''
      add(name, { id: `${region}/${name}`, name, level: 'city', size: size.charCodeAt(0) - 65 })
    }
  })
}

/** Aliases belong to the largest place of the first name. */
function addAliases(line: string): void {
  const [first = '', ...others] = line.split('|')
  const place = byName.get(first)?.find(({ level }) => level === 'city')
  if (!place) return
  for (const other of others) {
    const places = byName.get(other) ?? []
    if (!places.includes(place)) byName.set(other, [place, ...places])
  }
}

function readCounties(): Pick<Gazetteer, 'countyParts' | 'townsInCounties'> {
  const countyParts = new Map<string, Set<string>>()
  const townsInCounties = new Set<string>()
  for (const line of COUNTIES) {
    const [county = '', towns = ''] = halves(line, ': ')
    const ids = towns.split(', ').map((town) => `GB.ENG/${town}`)
    for (const id of ids) townsInCounties.add(id)
    countyParts.set(`GB.ENG~${county}`, new Set(ids))
    addAll(`GB.ENG~${county}`, 'county', county)
  }
  for (const line of COUNTY_GROUPS) {
    const [group = '', counties = ''] = halves(line, ': ')
    const ids = counties.split(', ').map((county) => `GB.ENG~${county}`)
    const towns = ids.flatMap((id) => [...(countyParts.get(id) ?? [])])
    countyParts.set(`GB.ENG~${group}`, new Set([...ids, ...towns]))
    addAll(`GB.ENG~${group}`, 'county', group)
  }
  return { countyParts, townsInCounties }
}

function readParts(lines: readonly string[], level: 'district' | 'venue'): void {
  for (const line of lines) {
    const [whole = '', parts = ''] = halves(line, ': ')
    const [name = '', region] = whole.split(', ')
    const places = byName.get(name) ?? []
    const nation = byName.get(region ?? '')?.find((place) => place.level !== 'city')?.id ?? ''
    const here = places.filter((place) => place.id.startsWith(nation))
    const home = here.find((place) => place.level !== 'region') ?? here[0]
    const id = home?.id ?? `${nation}/${name}`
    for (const part of parts.split(', ')) {
      const named = foldName(part)
      add(named, { id: `${id}/${named}`, name: named, level, size: 0 })
    }
  }
}

/** Which of the places of one name a reader thinks of first: the lower the likelier. */
function rank({ id, level, size }: Place): number {
  if (level === 'continent' || level === 'country') return 0
  if (level === 'city') return size + 1
  if (level === 'region') return /^(?:US|CA|AU|GB)\./.test(id) ? 2.5 : 5
  return level === 'county' ? 2.2 : 4
}

function halves(line: string, separator: string): readonly [string, string] {
  const at = line.indexOf(separator)
  return [line.slice(0, at), line.slice(at + separator.length)]
}
