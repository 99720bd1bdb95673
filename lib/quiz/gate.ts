import type { Span } from '@/lib/text/span'
import type { Item } from './item'

/** What a gate may look at beside the item itself. */
export interface GateContext {
  /** Plain text. */
  readonly passage: string
  /** The sentences of the passage, in order. */
  readonly sentences: readonly Span[]
  /** The headline, which pupils read too. */
  readonly title?: string | undefined
  /** EDTF day. */
  readonly published?: string | undefined
  /** BCP 47. Gates about wording pass every item that is not in English. */
  readonly language: string
  /** The other items of the quiz, without this one. */
  readonly others: readonly Item[]
}

/**
 * Refuses an item that breaks one rule. It mends nothing, and each item stands or falls by itself and the quiz it is to
 * be part of. The file that holds a gate has its name, and the name never changes.
 */
export interface Gate<Name extends string = string> {
  readonly name: Name
  /** The field of the item that is at fault. */
  readonly field: 'stem' | 'key' | 'distractors' | 'evidence'
  /** What is wrong, as a sentence for a teacher, or undefined if nothing is. */
  readonly check: (item: Item, context: GateContext) => string | undefined
}
