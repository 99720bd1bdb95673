import type { QuoteMention } from '../types'
import type { NounPhrase } from './noun-phrase'
import type { VerbGroup } from './verb-group'
import type { Stretch, Word } from './word'

/**
 * How a clause stands in its sentence: by itself, after `that` (or with `that` left out), after `when` and its like,
 * after `who`, or joined on by `and`.
 */
export type ClauseKind = 'main' | 'that' | 'sub' | 'relative' | 'and'

export type TailKind =
  'relative' | 'and' | 'participle' | 'sub' | 'attribution' | 'adjunct' | 'aside' | 'other'

/** Something that follows the core of a clause and can be left out of it, as far as grammar goes. */
export interface Tail extends Stretch {
  readonly kind: TailKind
}

/** A clause with a finite verb: who or what, does what, and what else is said of it. Indexes are into `words`. */
export interface Clause {
  readonly kind: ClauseKind
  readonly words: readonly Word[]
  /** Index into the sentences of the reading. */
  readonly sentence: number
  /** What stands before the subject: `In 1978,`. */
  readonly lead: Stretch | undefined
  /** Of a relative clause, what `who` stands for. */
  readonly subject: NounPhrase
  readonly verb: VerbGroup
  /** What follows the verb and belongs to it. */
  readonly core: Stretch
  readonly tails: readonly Tail[]
  /** The quotation that the clause is part of. */
  readonly quote?: QuoteMention | undefined
}
