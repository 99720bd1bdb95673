import { SENTENCE_OPENERS } from '@/lib/text/abbreviations'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { nameOf } from './match-gazetteer'
import { DIRECTIONS, FAMOUS_NAMES, NOT_NAMES } from './name-lists'
import type { CuedName, Kind, KnownNames, NamePiece } from './name-piece'
import type { NameWord } from './name-words'
import { isSurnameFirst, ordinary } from './ordinary'

/** What the words around a name say, with what the rest of the passage has settled. */
export function settleByCues(
  words: readonly NameWord[],
  name: CuedName,
  known: KnownNames,
  beside: Kind,
): Kind {
  const { piece, named, place, person } = name
  const [first] = named
  if (!first) return undefined
  const isPersons = named.every((word) => known.people.has(word.folded) || !word.isCapital)
  if (isPersons && place < 3) return 'person'
  if (known.places.has(nameOf(named)) && person < 2) return 'place'
  if (piece.form === 'person') return settlePerson(name)
  const vote = known.votes.get(nameOf(named)) ?? 0
  const isWordy = hasWords(named, person > 0 || beside === 'person')
  const isVoted = piece.rule === 'name' && named.length > 1 && vote > 0
  if (isVoted && !isWordy && person < 2) return 'place'
  const isOdd =
    named.some((word) => word.isShouted && !NUMERAL.test(word.text)) ||
    (named.length === 1 && !/.[aeiouyà-ÿ]|[aeiouyà-ÿ]./i.test(first.text)) ||
    (person < 2 && (/[\d/]$/.test(first.gap) || /^ \d/.test(words[piece.to]?.gap ?? ''))) ||
    (named.length === 1 && (ABSTRACT.test(first.lower) || BRAND.test(first.text))) ||
    (named.length === 1 && known.plain.has(first.lower) && !isGivenName(first.folded))
  if (
    isOdd ||
    NOT_NAMES.has(first.lower.replace(/-.*/, '')) ||
    (named.length === 1 && DIRECTIONS.has(first.lower))
  )
    return undefined
  if (isHyphened(words, piece.to) || isTitleOfWork(words, piece)) return undefined
  if (/^(?:i|we|he|she|they|you|it|that|there|who|what|here|let)['’]/.test(first.lower))
    return undefined
  if (named.length === 1 && SENTENCE_OPENERS.has(first.lower)) return undefined
  const isArticled = words[piece.from - 1]?.lower === 'the' && first.gap === ' '
  const kind =
    named.length === 1 ? settleOne(words, name, beside) : settleMany(name, beside, isWordy)
  return isArticled && kind === 'person' && person < 2 ? undefined : kind
}

/** Whether English words are part of a name, but for given names and, beside people, a last one that is a surname. */
function hasWords(named: readonly NameWord[], isNearPeople: boolean): boolean {
  const [first] = named
  const isNamed = isNearPeople && first !== undefined && !ordinary(first) && !endsInWord(named)
  const words = isNamed ? named.slice(0, -1) : named
  return words.some((word) => ordinary(word) && !isGivenName(word.folded))
}

function endsInWord(named: readonly NameWord[]): boolean {
  const last = named.at(-1)
  return last !== undefined && ordinary(last) && !isSurname(last.folded)
}

function settlePerson({ piece, place, person }: CuedName): Kind {
  if (place > 1 && person === 0) return 'place'
  return place > 0 && piece.places.length > 0 && person < 2 ? 'place' : 'person'
}

const NUMERAL = /^[IVX]+$/
const ABSTRACT =
  /(?:ism|tion|ology|ics|ment|ness|ity|ship|[ptnr]ium|osis|itis|virus|[ai]vir|mycin|cillin|coccus|bacter|ebola|corp|soft|tech|bank|tel)$/

/** A capital inside a word, but for `McCain`, `DeLauro`, `LaBrocca`, `FitzGerald`: `LifeCell`, `SaskTel`. */
const BRAND = /^(?!(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|St|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u

/** A name alone between quotation marks is a song's or a book's. */
function isTitleOfWork(words: readonly NameWord[], { from, to }: NamePiece): boolean {
  return /["“‘]$/.test(words[from]?.gap ?? '') && /^,?["”’]/.test(words[to]?.gap ?? '')
}

/** `Neo-natal`, but not `Tokyo-based`. */
function isHyphened(words: readonly NameWord[], to: number): boolean {
  const after = words[to]
  return after?.gap === '-' && !/^(?:based|born|wide|style|area)$/.test(after.lower)
}

/** One word that is no known place, or a doubtful one. */
function settleOne(
  words: readonly NameWord[],
  { piece, named, place, person }: CuedName,
  beside: Kind,
): Kind {
  const [word] = named
  if (!word) return undefined
  if (FAMOUS_NAMES.has(word.folded) && place < 2 && isBare(words, piece.to)) return 'person'
  const isPersonal = isGivenName(word.folded) || isSurname(word.folded)
  const isPlain = ordinary(word) && !isSurnameFirst(word)
  if (
    isPlain &&
    !(isPersonal && person === 2) &&
    !(beside === 'place' && !word.opens && piece.places.length > 0)
  ) {
    return isPersonal && person === 1 && !word.opens ? 'person' : undefined
  }
  if (person === 2 && place < 3) return 'person'
  if (place > 1) return 'place'
  if (beside === 'place' || beside === 'person') return beside
  if (person > 0) return 'person'
  const before = words[piece.from - 1]?.lower ?? ''
  if (place === 1 && !isPersonal && /^(?:from|at)$/.test(before)) return 'place'
  if (before === 'the') return undefined
  if (piece.places.length > 0 && place > 0) return 'place'
  return isPersonal && isBare(words, piece.to) ? 'person' : undefined
}

/** Whether no noun follows that a name would stand before: `a Slavic tribe`. */
function isBare(words: readonly NameWord[], to: number): boolean {
  const after = words[to]
  return (
    after === undefined ||
    after.gap !== ' ' ||
    SENTENCE_OPENERS.has(after.lower) ||
    /^(?:a|and|or|as|at|but|by|for|from|in|is|of|on|the|to|was|were|with|who|his|her|had|has)$/.test(
      after.lower,
    )
  )
}

function settleMany(
  { piece, named, place, person }: CuedName,
  beside: Kind,
  isWordy: boolean,
): Kind {
  if (named.length > 4) return undefined
  if (named.length === 2 && NUMERAL.test(named[1]?.text ?? '') && !isWordy) return 'person'
  if (person === 2) return isWordy && endsInWord(named) ? undefined : 'person'
  if (isWordy) return undefined
  if (place > 1) return 'place'
  if (person > 0 && piece.places.length === 0 && place === 0) return 'person'
  if (beside === 'place') return 'place'
  if (
    place === 1 &&
    person === 0 &&
    !named.some((word) => isGivenName(word.folded) || isSurname(word.folded))
  )
    return undefined
  return 'person'
}
