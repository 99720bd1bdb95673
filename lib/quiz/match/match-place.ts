import { isWithin, namesOfPlace } from '@/lib/text/gazetteer/find-places'
import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { readGazetteer } from '@/lib/text/gazetteer/read-gazetteer'
import { fold } from '@/lib/text/fold'
import type { MarkingContext, Verdict } from '../marking'
import { findMisspelling } from './find-misspelling'
import { type PlaceKey, readPlaceKey } from './place-key'
import { isStated, isWithinKnown } from './place-senses'
import { CORRECT, INCORRECT, retry } from './verdicts'
import { isSameText } from './is-same-text'
import { isNoName, isOrdinaryPhrase, isPersonOf } from './readable'
import { type NamedPlace, readPlace } from './read-place'

// Read with the module, so that no pupil's response waits for it.
readGazetteer()

/**
 * Marks a response to a `place` key: the name, its aliases and short forms, alone or with what contains the place.
 * Containment is the gazetteer's or the passage's own.
 */
export function matchPlace(response: string, key: string, context: MarkingContext): Verdict {
  if (isSameText(response, key)) return CORRECT
  const place = readPlaceKey(key, context.passage)
  const parts = readPlace(response, place.isName)
  if (parts.length === 0) return retry('unreadable')
  if (place.together.length > 0) return markTogether(parts, place)
  const at = parts.findIndex((part) => isSame(part, place))
  if (at < 0) return markOther(response, parts, place)
  const rest = parts.filter((_, index) => index !== at)
  if (rest.length > 0) return markWithOthers(rest, place)
  return place.containers.length > 0 && place.isShared ? retry('ambiguous') : CORRECT
}

/** A key of several places is met by all of them in any order. */
function markTogether(parts: readonly NamedPlace[], { together }: PlaceKey): Verdict {
  const isIn = (list: readonly NamedPlace[]) => (part: NamedPlace) =>
    list.some(
      (other) =>
        part.forms.some((form) => other.forms.includes(form)) ||
        part.places.some(({ id }, index) => index === 0 && id === other.places[0]?.id),
    )
  if (!parts.every(isIn(together))) return INCORRECT
  return together.every(isIn(parts)) ? CORRECT : retry('imprecise')
}

/** Whether a part of the response names the key's own place. */
function isSame(part: NamedPlace, { head, senses, forms }: PlaceKey): boolean {
  if (part.forms.some((form) => forms.includes(form))) return true
  const meant = part.link === 'within' ? part.places : part.places.slice(0, 1)
  return meant.some(({ id }) => senses.some((sense) => sense.id === id)) && head.link === 'first'
}

/** What makes of a place one that is only somewhere about it. */
const HEDGED = /^(?:somewhere|near|nearby|around|outside|close|not|north|south|east|west|central)\b/

/** The key's place is there, with others: what contains it is fine, anything else is not. */
function markWithOthers(rest: readonly NamedPlace[], place: PlaceKey): Verdict {
  let verdict: Verdict = CORRECT
  for (const other of rest) {
    if (isSame(other, place) || isContainer(other, place)) continue
    const name = other.forms[0] ?? ''
    if (isOrdinaryPhrase(name) && !HEDGED.test(name) && !place.isName(name)) continue
    if (other.link === 'list') return retry('several')
    if (isAlternative(other, place) && !isOtherSense(other, place)) return retry('several')
    const isNear = other.places.length === 0 && isNearContainer(other, place)
    verdict = isNear && verdict !== INCORRECT ? retry('spelling') : INCORRECT
  }
  return verdict
}

function isContainer(other: NamedPlace, place: PlaceKey): boolean {
  const { senses, containers } = place
  if (isWithinKnown(senses, other)) return true
  if (containers.some((known) => known.forms.some((form) => other.forms.includes(form))))
    return true
  if (containers.some((known) => isWithinKnown(known.places, other))) return true
  const isOwn = containers.length === 0 && !place.isShared
  if (isOwn && other.forms.some((form) => place.stated.names.includes(form))) return true
  if (senses.length > 0) return false
  return (isOwn && isStated(place.stated, other)) || place.isBeside(other)
}

/** Whether `other` misspells what contains the key's place: "Paris, Frnace". */
function isNearContainer(other: NamedPlace, { senses, containers, others }: PlaceKey): boolean {
  const known = senses.slice(0, 1).flatMap(({ id }) => {
    const region = /^[A-Z]{2}\.\w+/.exec(id)?.[0] ?? ''
    return [...namesOfPlace(region), ...namesOfPlace(id.slice(0, 2))]
  })
  const names = [...containers.flatMap(({ forms }) => forms), ...known]
  return other.forms.some((form) => findMisspelling(form, names, others) !== undefined)
}

/** Whether `other` contains another place of the key's name. */
function isOtherSense(other: NamedPlace, { head }: PlaceKey): boolean {
  return head.places.some((place) => other.places.some((outer) => isWithin(place, outer)))
}

/** Whether `other` stands as high as the key, so that it can only be meant as a second place. */
function isAlternative(other: NamedPlace, place: PlaceKey): boolean {
  const level = place.senses[0]?.level
  const isVenue = level === undefined || level === 'venue'
  const name = other.forms[0] ?? ''
  if (other.places.length === 0) return isVenue && place.isName(name)
  if (isVenue) return other.places[0]?.level === 'venue'
  // A state's name after a city's is meant as the state, even where there is a city of that name.
  return other.places[0]?.level === level && !other.places.some((p) => isHigher(p.level, level))
}

function isHigher(a: string, b: string | undefined): boolean {
  return b === 'city' && (a === 'region' || a === 'country' || a === 'county')
}

/** No part of the response is the key's place. */
function markOther(response: string, parts: readonly NamedPlace[], place: PlaceKey): Verdict {
  const first = parts[0]
  const name = first?.forms[0] ?? ''
  if (!first) return retry('unreadable')
  const isKnown = first.forms.some(isKnownPlace) || place.isName(name)
  const misspelt =
    !isKnown && first.forms.some((form) => findMisspelling(form, place.forms, place.others))
  const rest = parts.slice(1)
  if (misspelt && rest.every((other) => isContainer(other, place))) return retry('spelling')
  if (first.places.length === 0 && isNoName(name, fold(response))) return retry('unreadable')
  if (!isKnown) {
    if (parts.length === 1 && place.isPartOfKey(name)) return retry('imprecise')
  }
  if (parts.length === 1 && isPersonOf(name, place.article)) return retry('unreadable')
  return isSeveral(parts, place) ? retry('several') : INCORRECT
}

/** Whether two places are named neither of which contains the other. */
function isSeveral(parts: readonly NamedPlace[], place: PlaceKey): boolean {
  const known = parts.filter((part) => part.places.length > 0 || place.isName(part.forms[0] ?? ''))
  if (known.length < 2) return false
  return known.some((a, index) =>
    known.slice(index + 1).some((b) => {
      if (a.forms[0] === b.forms[0]) return false
      if (a.places.length === 0 || b.places.length === 0) return b.link === 'list'
      const inside = isWithinKnown(a.places, b) || isWithinKnown(b.places, a)
      return !inside && (b.link === 'list' || a.places[0]?.level === b.places[0]?.level)
    }),
  )
}
