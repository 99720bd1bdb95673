import {
  findContainers,
  findPlaces,
  isWithin,
  mayBeWithin,
  namesOfPlace,
} from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import type { Article } from './read-article'
import { sharesSentence } from './place-surroundings'
import type { NamedPlace } from './read-place'

/** Cities up to this size class are meant by their bare name whatever country the passage speaks of. */
const FAMOUS = 1
const SMALL = 4
/** What a place of the same sentence counts for beside one of another. */
const NEAR = 10

/** What the passage says right after or before `name` about where it is: folded names, `london` for "in London". */
function statedContainers(name: string, article: Article): readonly string[] {
  const found = new Set<string>()
  const { joined } = article
  const needle = ` ${name} `
  for (let at = joined.indexOf(needle), seen = 0; at >= 0 && seen < 50; seen++) {
    const after = joined.slice(at + needle.length, at + needle.length + 80)
    const link = /^(?:, |\( |, in |in |, at |at )(?:the |central |downtown |nearby )*/.exec(after)
    if (link) for (const words of openings(after.slice(link[0].length))) found.add(words)
    const owner = /(?:[^ ,.]+ ){0,2}[^ ,.]+s$/.exec(joined.slice(Math.max(0, at - 60), at))?.[0]
    if (owner) for (const words of endings(owner.slice(0, -1))) found.add(words)
    at = joined.indexOf(needle, at + needle.length - 1)
  }
  return [...found]
}

/** The first one, two, three and four words, up to a comma; and what follows that comma, which contains them. */
function openings(text: string): readonly string[] {
  const found: string[] = []
  for (const piece of (text.split(/ [.()] /)[0] ?? '').split(' , ', 3)) {
    const words = piece.trim().split(' ')
    found.push(...words.slice(0, 4).map((_, index) => words.slice(0, index + 1).join(' ')))
    if (findContainers(piece.trim()).length === 0) break
  }
  return found
}

function endings(text: string): readonly string[] {
  const words = text.split(' ')
  return words.map((_, index) => words.slice(index).join(' '))
}

/** Those of a name's places that the passage means by it; all where it leaves that open and none stands out. */
export function sensesOf(named: NamedPlace, article: Article): readonly Place[] {
  const { places } = named
  if (places.length < 2) return isAfterAnother(named, article) ? [] : places
  const stated = named.forms.flatMap((form) => statedContainers(form, article))
  const around = stated.flatMap(findContainers)
  const within = places.filter((place) => around.some((outer) => isWithin(place, outer)))
  if (within.length > 0) return within.slice(0, 1)
  const first = places[0]
  if (!first) return places
  const scores = places.slice(0, 12).map((place) => mentionScore(place, article.flat))
  const best = scores.indexOf(Math.max(...scores))
  const settled = first.level === 'city' && first.size <= FAMOUS
  const wins = !settled && (scores[best] ?? 0) > (scores[0] ?? 0)
  if (wins) return [places[best] ?? first]
  if (settled || first.level !== 'city' || Math.max(...scores) > 0) return [first]
  const alike = places.filter(({ level, size }) => level === 'city' && size === first.size)
  return alike.length < 2 ? alike : inMostNamedCountry(alike, article)
}

/** Of towns of one size, those of the country to which most other places of the passage belong; else all. */
function inMostNamedCountry(towns: readonly Place[], article: Article): readonly Place[] {
  const own = towns[0]?.name ?? ''
  const others = article.names.flatMap(({ name }) => {
    const [place] = name === own ? [] : findPlaces(name)
    const weight = sharesSentence(own, [name], article.joined) ? NEAR : 1
    return place && !name.includes(own) ? [{ place, weight }] : []
  })
  const counts = towns.map((town) =>
    others.reduce((sum, { place, weight }) => sum + (isSameCountry(town, place) ? weight : 0), 0),
  )
  const most = Math.max(...counts)
  return towns.filter((_, index) => counts[index] === most)
}

/** Whether a small town is called after a place of another country, and the passage speaks of that: Lake Geneva. */
function isAfterAnother({ forms, places }: NamedPlace, article: Article): boolean {
  const [town] = places
  if (town?.level !== 'city' || town.size < SMALL) return false
  const words = new Set(forms.flatMap((form) => (form.includes(' ') ? form.split(' ') : [])))
  return article.names.some(({ name }) => {
    const [other] = words.has(name) ? findPlaces(name) : []
    return other !== undefined && !isSameCountry(town, other)
  })
}

function isSameCountry(a: Place, b: Place): boolean {
  return a.id.slice(0, 2) === b.id.slice(0, 2)
}

/** 2 if the passage names the region of a place, 1 if only its country. */
function mentionScore(place: Place, flat: string): number {
  const country = place.id.slice(0, 2)
  const region = /^[A-Z]{2}\.\w+/.exec(place.id)?.[0]
  const names = (id: string | undefined): boolean =>
    id !== undefined &&
    id !== place.id &&
    namesOfPlace(id).some((name) => name !== place.name && flat.includes(` ${name} `))
  if (names(region)) return 2
  return names(country) ? 1 : 0
}

/** Whether one of `senses` lies in what `outer` names, by the gazetteer alone. */
export function isWithinKnown(senses: readonly Place[], outer: NamedPlace): boolean {
  return senses.some((place) => outer.places.some((whole) => mayBeWithin(place, whole)))
}

/** What the passage says contains a place: names, and the places of those names. */
export interface Stated {
  readonly names: readonly string[]
  readonly places: readonly Place[]
}

/** What the passage says contains the places of these folded names. */
export function readStated(forms: readonly string[], article: Article): Stated {
  const names = forms.flatMap((form) => statedContainers(form, article))
  return { names, places: names.flatMap((name) => findPlaces(name).slice(0, 1)) }
}

/** Whether `outer` is, or contains, what the passage says contains a place. */
export function isStated(stated: Stated, outer: NamedPlace): boolean {
  if (outer.forms.some((form) => stated.names.includes(form))) return true
  return stated.places.some((place) =>
    outer.places.some((whole) => place.id === whole.id || isWithin(place, whole)),
  )
}
