import { fold, foldName } from '@/lib/text/fold'
import { findPlaces } from '@/lib/text/gazetteer/find-places'
import { indexMaterial } from './index-material'
import { PICKERS } from './pickers'
import { isPlausiblePerson } from './pickers/is-plausible-person'
import { mayBeOnePerson } from './pickers/may-be-one-person'
import { mentionsOf } from './pickers/mentions-of'
import { rulesOut } from './pickers/ruled-out'
import type { Distractor, Material, ValueWording } from './types'

/** So many to choose from that the key can come to stand anywhere among them. */
const MOST = 8

/** Wrong values for a wording, the best first, each once; none that the article may make true. */
export function pickDistractors(
  wording: ValueWording,
  others: readonly ValueWording[],
  material: Material,
): readonly Distractor[] {
  const found = findDistractors(wording, others, material)
  const better = found.filter((one) => isBetter(one, wording, material))
  return better.length >= FEWEST_BETTER ? better : found
}

function findDistractors(
  wording: ValueWording,
  others: readonly ValueWording[],
  material: Material,
): readonly Distractor[] {
  const found: Distractor[] = []
  const taken = new Set([fold(wording.key)])
  const isRuledOut = rulesOut(wording, material)
  for (const picker of PICKERS[wording.kind]) {
    const isNear = picker.name.startsWith('near-')
    for (const one of picker.pick(wording, others, material)) {
      if (found.length === MOST) return found
      // A near value that the article has too was offered before, or had to be left out.
      if (isNear && mentionsOf(material, wording.kind).has(one.value)) continue
      if (taken.has(fold(one.text)) || isRuledOut(one) || !isFitting(one, wording)) continue
      if (wording.kind === 'person' && !isPlausiblePerson(one.value, wording, material)) continue
      if (found.some((other) => isSame(one, other, wording, material))) continue
      taken.add(fold(one.text))
      found.push(one)
    }
  }
  return found
}

/** From so many on, those that are not quite as good are left out. */
const FEWEST_BETTER = 2

/** A city of the key's own country; beside who said something, somebody who says or is something too. */
function isBetter(one: Distractor, wording: ValueWording, material: Material): boolean {
  if (isPlaceGap(wording)) return isNear(one, wording)
  return wording.sort !== 'speaker' || indexMaterial(material).isToldOf(one.value)
}

function isPlaceGap({ by, sort }: ValueWording): boolean {
  return sort === 'city' && by.endsWith('+ place-gap')
}

/** In a sentence about one country no city of another will do; what the article does not name is of the same anyway. */
function isNear({ value, rationale }: Distractor, { value: own }: ValueWording): boolean {
  const homes = new Set(landsOf(own))
  return rationale === undefined || landsOf(value).some((land) => homes.has(land))
}

function landsOf(name: string): readonly string[] {
  const cities = findPlaces(foldName(name)).filter(({ level }) => level === 'city')
  return cities.slice(0, 1).map(({ id }) => id.slice(0, 2))
}

const NEEDS_THE =
  /^(?:US|USA|U\.S\.(?:A\.)?|UK|U\.K\.|UAE|EU|Netherlands|Philippines|Bahamas|Maldives|Gambia|Vatican|United .*|.* (?:Union|Republic|Emirates|Kingdom|States))$/
/** Of these nobody thinks who looks for a country. */
const FAR_OFF =
  /\bIslands?$|^(?:Guernsey|Jersey|Gibraltar|Isle of Man|Svalbard.*|Saint .*|San Marino|Andorra|Monaco|Liechtenstein|Vatican City|Mayotte|Reunion|Guam|Macao|Kosovo)$/

/** Whether a place can stand where the other one does: no `in US`, and no islands that nobody has heard of. */
function isFitting(
  { text, rationale }: Distractor,
  { kind, key, stem, sort }: ValueWording,
): boolean {
  if (kind !== 'place') return true
  const isGap = /_{3,}/.test(stem)
  if (isGap && NEEDS_THE.test(text) !== NEEDS_THE.test(key)) return false
  return sort !== 'country' || rationale !== undefined || !(isGap || FAR_OFF.test(text))
}

/** Whether two wrong values are one and the same, as the Duke and the prince who is that duke. */
function isSame(
  one: Distractor,
  other: Distractor,
  { kind }: ValueWording,
  material: Material,
): boolean {
  return kind === 'person' && mayBeOnePerson(one.value, other.value, material)
}
