import { isKnownPlace } from '@/lib/text/gazetteer/known-places'
import { isWithin } from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { nameOf } from './match-gazetteer'
import { isDemonym } from './demonyms'
import { DIRECTIONS, NOT_NAMES } from './name-lists'
import type { CuedName, Kind, KnownNames } from './name-piece'
import type { NameWord } from './name-words'
import { ordinary } from './ordinary'

/** Whether a name that the gazetteer knows is meant for that place. */
export function settleGazetteer(
  words: readonly NameWord[],
  { piece, named, place, person }: CuedName,
  known: KnownNames,
  beside: Kind,
): Kind {
  const [first] = piece.places
  const [word] = named
  if (!first || !word) return undefined
  if (!/country|continent/.test(first.level) && isTeam(word.gap, words[piece.to]?.gap))
    return 'neither'
  if (named.length > 1) return settleLong(named, place, person)
  if (isDemonym(word.lower) || NOT_NAMES.has(word.lower) || DIRECTIONS.has(word.lower))
    return 'neither'
  const isPersons = known.people.has(word.folded)
  if (isPersons && place < 2) return isBig(first) && beside === 'place' ? 'place' : 'person'
  const isGiven = isGivenName(word.folded)
  const isPersonal = isGiven || isSurname(word.folded)
  if (place === 3) return 'place'
  if (isBig(first)) {
    if (ordinary(word) && place === 0 && word.opens && first.level !== 'country') return undefined
    return isGiven && person > 1 && place === 0 ? undefined : 'place'
  }
  if (ordinary(word) && place < 2 && beside !== 'place') return undefined
  if (place === 2 && !(person === 2 && isPersonal)) return 'place'
  if (beside === 'place') return 'place'
  const isNear = piece.places.some((one) => known.around.some((outer) => isWithin(one, outer)))
  if (isPersonal)
    return place > 0 && person < 2 && (isNear || isKnownPlace(word.folded)) ? 'place' : undefined
  if (isKnownPlace(word.folded) || isNear || place > 0) return 'place'
  return person > 0 ? undefined : word.folded.length > 4 ? 'place' : undefined
}

/** Whether a town stands for its team: `Leeds 2 Derby 1` and `Miami 14 4 .778` in a table, `beat Leeds 2-1`. */
function isTeam(before: string, after = ''): boolean {
  if (/^ \d{1,3}-\d{1,3}(?![\d-])/.test(after)) return true
  return /^ \d{1,3}(?![\d:,./-])(?: |\n|\.|$)/.test(after) && /^$|\n|[\d)] ?$/.test(before)
}

function settleLong(named: readonly NameWord[], place: number, person: number): Kind {
  if (place > 0) return 'place'
  const isPersonal = isGivenName(named[0]?.folded ?? '') && !isKnownPlace(nameOf(named))
  if (isPersonal) return person > 0 ? 'person' : undefined
  return named.every(ordinary) && named[0]?.opens === true ? undefined : 'place'
}

/** Whether a place is meant by its name wherever it stands, if nothing says otherwise. */
function isBig({ id, level, size }: Place): boolean {
  if (level === 'continent' || level === 'country') return true
  if (level === 'region') return /^(?:US|CA|AU|GB)\./.test(id)
  return level === 'city' && size < 2
}
