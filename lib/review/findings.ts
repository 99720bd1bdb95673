import type { Item, Kind } from '@/lib/quiz/item'
import type { Passage } from '@/lib/text/passage'
import type { ReadingTime } from '@/lib/text/reading-time'
import type { Span } from '@/lib/text/span'

/** What the server finds in the passage of a manuscript. It is made anew when the passage or its date changes. */
export interface Findings {
  readonly passage: Passage
  /** Everything that was recognised in the passage, in its order. */
  readonly marks: readonly FactMark[]
  /** Every item that could be asked, the proposed quiz first. */
  readonly proposals: readonly Proposal[]
  readonly reading: ReadingNotes
  /** One sentence that says why nothing can be asked, where that is so. */
  readonly note?: string | undefined
}

/** Recognised words of the passage. The span is one of `Passage.text`. */
export interface FactMark extends Span {
  /** Its number in the passage, from 0, as text. */
  readonly id: string
  readonly kind: Exclude<Kind, 'text'> | 'quote'
  readonly text: string
  /** What it means: EDTF, `P39Y`, digits, or a name; empty where that is open. */
  readonly value: string
  /** What a number measures, as facts name it: `minute`, `km`; none for a count. */
  readonly unit?: string | undefined
  /** Why nothing is asked about it; none where a proposal asks about it. */
  readonly refusal?: { readonly reason: string; readonly says: string } | undefined
}

/** One item that the drafter made, with the other ways in which the same could be asked. */
export interface Proposal {
  readonly item: Item
  readonly by: string
  /** The words of the passage that it asks for. */
  readonly about: readonly Span[]
  /** Whether the drafter put it in the quiz; the rest are in reserve. */
  readonly isChosen: boolean
  /** The same fact asked otherwise, each a whole item. */
  readonly otherWays: readonly Item[]
}

/** How hard the passage is to read, as far as that can be counted. */
export interface ReadingNotes {
  readonly words: number
  readonly minutes: ReadingTime
  /** A school year or an age range as an estimate, in words; none for a language that is not known. */
  readonly difficulty?: string | undefined
  /** Words that pupils may not know, each once, in the passage's order. */
  readonly rareWords: readonly string[]
}
