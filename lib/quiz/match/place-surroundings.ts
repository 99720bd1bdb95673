import { findContainers, findPlaces, isWithin } from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import type { Article } from './read-article'
import type { NamedPlace } from './read-place'

/** City sizes that are taken for a city when the passage only says the name. */
const PLAIN = 2

/**
 * Whether the passage sets `other` beside a place of no gazetteer: in one sentence with it, or as the only place of
 * its size that the passage speaks of.
 */
export function isBeside(forms: readonly string[], other: NamedPlace, article: Article): boolean {
  if (forms.some((form) => sharesSentence(form, other.forms, article.joined))) return true
  if (other.places.length === 0) return false
  const isSpokenOf = other.forms.some((form) => article.joined.includes(` ${form} `))
  if (isSpokenOf && forms.some((form) => isNamedAfter(form, other))) return true
  if (forms.some((form) => isNamedAfterSpoken(form, other, article))) return true
  const cities = mentionedPlaces(article).filter(({ level }) => level === 'city')
  return (
    cities.length > 0 &&
    cities.every((city) => other.places.some((p) => p.id === city.id || isWithin(city, p)))
  )
}

/** Whether one of a name's words is a place that contains `other` or lies in it: the Oregon Zoo is in Portland. */
function isNamedAfter(form: string, other: NamedPlace): boolean {
  return form.split(' ').some((word) => {
    const [place] = word.length > 3 ? findPlaces(word) : []
    return (
      place !== undefined &&
      other.places.some((p) => p.id === place.id || isWithin(p, place) || isWithin(place, p))
    )
  })
}

/** Whether a name has in it a place that lies in `other`: Lake Geneva, beside Geneva; the University of Nairobi. */
function isNamedAfterSpoken(form: string, other: NamedPlace, { names }: Article): boolean {
  const [home] = findPlaces(/ (?:of|in) (.+)$/.exec(form)?.[1] ?? '')
  if (home && other.places.some((whole) => isWithin(home, whole))) return true
  return names.some(({ name }) => {
    if (name === form || !` ${form} `.includes(` ${name} `)) return false
    const [place] = findPlaces(name)
    return place !== undefined && other.places.some((whole) => isWithin(place, whole))
  })
}

/** Whether one sentence of `flat` has a folded name and one of the others. */
export function sharesSentence(form: string, others: readonly string[], flat: string): boolean {
  const needle = ` ${form} `
  let at = flat.indexOf(needle)
  for (let seen = 0; at >= 0 && seen < 20; seen++) {
    const start = flat.lastIndexOf(' . ', at)
    const end = flat.indexOf(' . ', at)
    const sentence = flat.slice(
      Math.max(0, start, at - 600),
      Math.min(end < 0 ? at : end, at + 600) + 1,
    )
    if (others.some((other) => sentence.includes(` ${other} `))) return true
    at = flat.indexOf(needle, at + needle.length - 1)
  }
  return false
}

function mentionedPlaces(article: Article): readonly Place[] {
  return article.names.flatMap(({ name }) => {
    const [first] = findPlaces(name)
    return first && (first.level !== 'city' || first.size <= PLAIN) ? [first] : []
  })
}

/** What the passage calls a place of no gazetteer beside its full name: "Alder Hey" for the hospital of that name. */
export function otherLengths(head: NamedPlace, article: Article): readonly string[] {
  const full = head.forms[0] ?? ''
  if (head.places.some(({ level }) => level !== 'venue') || full.length < 4) return []
  const shorter = article.names.filter(
    ({ name }) =>
      name !== full &&
      ` ${full} `.includes(` ${name} `) &&
      name.length > 3 &&
      !isOrdinaryWord(name) &&
      findPlaces(name).length === 0 &&
      isOnlyIn(name, full, article),
  )
  const longer = article.names.filter(
    ({ name }) => ` ${name} `.startsWith(` ${full} `) && name !== full,
  )
  const longest = longer.filter(
    ({ name }) => !longer.some((other) => other.name !== name && other.name.startsWith(name)),
  )
  const only =
    longest.length === 1 && !longest[0]?.words.some((word) => word.length < 3) ? longest : []
  return [...shorter, ...only].map(({ name }) => name)
}

function isOnlyIn(name: string, full: string, article: Article): boolean {
  return article.names.every(
    (other) => full.startsWith(other.name) || !` ${other.name} `.includes(` ${name} `),
  )
}

/** How many different places of one name the passage tells apart by what contains them. */
export function countStated(head: NamedPlace, stated: readonly string[]): number {
  const within = head.places.filter((place) =>
    stated.some((name) => findContainers(name).some((outer) => isWithin(place, outer))),
  )
  const regions = within.map(({ id }) => id.split('/')[0])
  return new Set(regions).size
}
