import type { Severity } from './diagnostic'
import type { PlacedItem } from './placed-quiz'
import type { Span } from '@/lib/text/span'

/** One thing that content has to be. The file that holds a rule has its name, and the name never changes. */
export interface Rule {
  readonly name: string
  readonly severity: Severity
}

/** What a rule says of one problem. */
export interface Words {
  readonly expected: string
  readonly found: string
  readonly fix: string
}

/** A rule that the readers apply while they read; `says` words the problem. */
export interface ReadingRule<Found extends readonly unknown[]> extends Rule {
  says(...found: Found): Words
}

/** A problem and its place: an offset into quiz.yaml, and for a duplicate the offset of the other one. */
export interface Finding extends Words {
  readonly at: number
  readonly other?: number | undefined
}

/** What an item is checked against. The passage is `undefined` if it could not be read. */
export interface ItemContext {
  readonly items: readonly PlacedItem[]
  readonly passage: string | undefined
  readonly sentences: readonly Span[]
  readonly published: string | undefined
  readonly language: string
}

/** A rule about one item of a quiz that has been read. Fields that could not be read are absent from the item. */
export interface ItemRule extends Rule {
  check(item: PlacedItem, context: ItemContext): readonly Finding[]
}
