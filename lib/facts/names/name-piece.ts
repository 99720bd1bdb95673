import type { Place } from '@/lib/text/gazetteer/place'
import type { NameWord } from './name-words'

/** A stretch of the passage's words that is one name, before anything says of what. */
export interface NamePiece {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** What its own words say that it is. */
  readonly form: 'office' | 'organisation' | 'person' | 'place' | 'name'
  /** What the gazetteer knows under the whole of it. */
  readonly places: readonly Place[]
  /** The first word of the bare name, after titles. */
  readonly bare: number
  readonly rule: string
}

/** A piece with what the words around it say: 2 surely, 1 perhaps, 0 nothing. */
export interface CuedName {
  readonly piece: NamePiece
  readonly named: readonly NameWord[]
  readonly place: number
  readonly person: number
}

export type Kind = 'person' | 'place' | 'neither' | undefined

/** What a passage says of its names elsewhere. */
export interface KnownNames {
  /** Words of names that are people's, folded. */
  readonly people: Set<string>
  /** Names that are places', folded. */
  readonly places: Set<string>
  /** How often the words around a name, folded, say that it is a place, less how often a person. */
  readonly votes: ReadonlyMap<string, number>
  /** Words that the passage has without a capital. */
  readonly plain: ReadonlySet<string>
  /** Countries and regions that the passage speaks of. */
  readonly around: Place[]
}

/** A name that the passage uses for a person or a place. */
export interface SettledName {
  readonly kind: 'person' | 'place'
  readonly from: number
  readonly to: number
  readonly bare: number
  readonly isOffice: boolean
  readonly rule: string
}
