import { findContainers, isWithin } from '@/lib/text/gazetteer/find-places'
import { isSurname } from '@/lib/text/person-names/person-names'
import { nameOf } from './match-gazetteer'
import { FIRMS, MEDIA } from './name-lists'
import type { CuedName, Kind, NamePiece } from './name-piece'
import type { NameWord } from './name-words'
import { ordinary } from './ordinary'

/** What a name's own words leave no doubt about. */
export function settleByForm(
  words: readonly NameWord[],
  name: CuedName,
  next: NamePiece | undefined,
): Kind {
  const { piece, named, place, person } = name
  if (piece.form === 'organisation' || isDisease(words, name)) return 'neither'
  const called = nameOf(named)
  if (MEDIA.has(called) || FIRMS.has(called) || isFirm(words, name)) return 'neither'
  if (piece.form === 'office') return isOffice(words, piece) ? 'person' : 'neither'
  if (isBesideContainer(words, name, next)) return 'place'
  if (piece.form === 'person' && piece.places.length === 0) {
    const isDoubtful = place === 3 && person === 0 && piece.rule !== 'title'
    return isDoubtful && !isSurname(named.at(-1)?.folded ?? '') ? undefined : 'person'
  }
  if (piece.form === 'place' && piece.rule !== 'gazetteer') return settleLand(name)
  return undefined
}

/** Who speaks for a firm, and works at one. */
const FOR_FIRMS =
  /^(?:analysts?|economists?|traders?|dealers?|brokers?|strategists?|broker|brokerage|unit|subsidiary|firm)$/

/** `Avery & Sons`, `an analyst at Robert Fenwick`. */
function isFirm(words: readonly NameWord[], { piece, named, place }: CuedName): boolean {
  const after = words[piece.to]
  if (after?.gap === ' & ' || named[0]?.gap === ' & ') return true
  const [lead, who] = [words[piece.from - 1], words[piece.from - 2]]
  return (
    piece.places.length === 0 &&
    place < 2 &&
    /^(?:at|with|of)$/.test(lead?.lower ?? '') &&
    named[0]?.gap === ' ' &&
    FOR_FIRMS.test(who?.lower ?? '')
  )
}

const DISEASE =
  /^(?:e?bola)?(?:virus|viruses|virus'|fever|flu|disease|syndrome|strain|encephalitis|variant)$/

/** `Reston virus`, `Lyme disease`; the West Nile is hardly ever named for anything else. */
function isDisease(words: readonly NameWord[], { piece, named }: CuedName): boolean {
  const after = words[piece.to]
  if (after?.gap === ' ' && DISEASE.test(after.lower)) return true
  return (
    nameOf(named) === 'west nile' && !/^(?:region|sub-region|district)$/.test(after?.lower ?? '')
  )
}

/** `the King`, `the Duke of Sussex`, `Princess of Wales`. */
function isOffice(words: readonly NameWord[], { from, to }: NamePiece): boolean {
  if (to - from > 1) return true
  const word = words[from]
  return words[from - 1]?.lower === 'the' && word?.isShouted === false && /^\s?$/.test(word.gap)
}

/** Works that nobody speaks of as of people: `the Bear Mountain Bridge`. */
const BUILT =
  /^(?:bridge|road|street|avenue|boulevard|lane|highway|motorway|drive|square|cemetery)$/

function settleLand({ piece, named, place }: CuedName): Kind {
  const isPlain = named.every((word) => ordinary(word))
  const isBuilt =
    named.length > 2 && named[0]?.opens === false && BUILT.test(named.at(-1)?.lower ?? '')
  return isPlain && place === 0 && !isBuilt && (piece.rule === 'venue' || named[0]?.opens === true)
    ? undefined
    : 'place'
}

/** `Paris, Texas`: a name before a comma and what contains it. */
function isBesideContainer(
  words: readonly NameWord[],
  { piece, named, place }: CuedName,
  next: NamePiece | undefined,
): boolean {
  if (words[piece.to]?.gap !== ', ' || next?.from !== piece.to || piece.form === 'person')
    return false
  if (named.at(-1)?.isOwner === true || words[next.to - 1]?.isOwner === true) return false
  const outer = findContainers(nameOf(words.slice(next.from, next.to)))
  const regions = outer.filter(({ level }) => /region|country|county/.test(level))
  if (piece.places.some((one) => regions.some((region) => isWithin(one, region)))) return true
  const after = words[next.to]
  const isList = after?.gap === ', ' || /^(?:and|or)$/.test(after?.lower ?? '')
  return (
    regions.length > 0 &&
    !isList &&
    place > 0 &&
    piece.places.length === 0 &&
    !named.every(ordinary)
  )
}
