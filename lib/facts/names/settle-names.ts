import { personCue, placeCue } from './cues'
import { nameOf } from './match-gazetteer'
import type { CuedName, Kind, KnownNames, NamePiece, SettledName } from './name-piece'
import type { NameWord } from './name-words'
import { settleByCues } from './settle-by-cues'
import { settleByForm } from './settle-by-form'
import { settleGazetteer } from './settle-gazetteer'

/** What each name of the passage is: the sure ones first, then the others by what was learnt from those. */
export function settleNames(
  words: readonly NameWord[],
  pieces: readonly NamePiece[],
  text: string,
): readonly SettledName[] {
  const cued = pieces.map((piece) => ({
    piece,
    named: words.slice(piece.from, piece.to),
    place: placeCue(words, piece.from, piece.to),
    person: personCue(words, piece.from, piece.to, text),
  }))
  const votes = new Map<string, number>()
  for (const { named, place, person } of cued) {
    const vote = (place > 1 ? 1 : 0) - (person > 1 ? 1 : 0)
    const name = nameOf(named)
    if (vote !== 0) votes.set(name, (votes.get(name) ?? 0) + vote)
  }
  const plain = new Set(words.filter(({ isCapital }) => !isCapital).map(({ lower }) => lower))
  const known: KnownNames = { people: new Set(), places: new Set(), votes, plain, around: [] }
  const kinds: Kind[] = cued.map((name, at) => settleByForm(words, name, pieces[at + 1]))
  cued.forEach(({ piece, named }, at) => {
    learn(piece, named, kinds[at], known)
  })
  for (const settle of [settleGazetteer, settleByCues, settleByCues]) {
    cued.forEach((name, at) => {
      if (kinds[at] !== undefined) return
      const beside = kindBeside(words, cued, kinds, at)
      const kind = settle(words, name, known, beside)
      kinds[at] = kind
      learn(name.piece, name.named, kind, known)
    })
  }
  return pieces.flatMap((piece, at) => {
    const kind = kinds[at]
    if (kind !== 'person' && kind !== 'place') return []
    const { from, to, rule } = piece
    const isOffice = piece.form === 'office'
    return [{ kind, from, to, bare: kind === 'person' ? piece.bare : from, isOffice, rule }]
  })
}

/** What the neighbours are in a list: `Migori, Rongo and Siaya`. A person after an unknown name counts first. */
function kindBeside(
  words: readonly NameWord[],
  cued: readonly CuedName[],
  kinds: readonly Kind[],
  at: number,
): Kind {
  const [before, own, after] = [cued[at - 1], cued[at], cued[at + 1]]
  const left = own && before && isListed(words, before.piece, own.piece) ? kinds[at - 1] : undefined
  if (!own || !after || !isListed(words, own.piece, after.piece)) return left
  const isNextPerson = kinds[at + 1] === 'person' || (isUnknown(after) && after.person > 0)
  return isNextPerson && isUnknown(own) ? 'person' : (left ?? kinds[at + 1])
}

/** Whether a name of several words is in no list of places. */
function isUnknown({ piece, place }: CuedName): boolean {
  return piece.to - piece.from > 1 && piece.places.length === 0 && place < 2
}

function isListed(words: readonly NameWord[], left: NamePiece, right: NamePiece): boolean {
  if (words[left.to - 1]?.isOwner === true) return false
  // "Ono, Japan's minister" lists nothing.
  if (left.to === right.from)
    return words[right.from]?.gap === ', ' && words[right.to - 1]?.isOwner === false
  const link = words[left.to]
  if (left.to + 1 !== right.from || !link) return false
  return /^(?:and|or)$/.test(link.lower) && /^,? $/.test(link.gap) && words[right.from]?.gap === ' '
}

function learn(piece: NamePiece, named: readonly NameWord[], kind: Kind, known: KnownNames): void {
  if (kind === 'place') {
    known.places.add(nameOf(named))
    const [place] = piece.places
    if (place && /country|region/.test(place.level)) known.around.push(place)
  }
  if (kind !== 'person' || piece.form === 'office') return
  for (const word of named.slice(piece.bare - piece.from)) {
    if (word.isCapital && word.folded.length > 1) known.people.add(word.folded)
  }
}
