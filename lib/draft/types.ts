import type { Extraction, MentionKind, Reading } from '@/lib/facts/types'
import type { Item, Kind } from '@/lib/quiz/item'
import type { Span } from '@/lib/text/span'
import type { DraftReason } from './reasons'

/** The article that a quiz is drafted from. */
export interface DraftSource {
  readonly passage: string
  readonly title?: string | undefined
  /** The day it came out, EDTF. Without it no relative date is asked about. */
  readonly published?: string | undefined
  /** BCP 47. */
  readonly language?: string | undefined
}

/** What every stage of the drafter may look at. */
export interface Material extends Extraction {
  readonly source: DraftSource
  readonly reading: Reading
}

interface WordingBase {
  /** The rules that made it, the parser first, with ` + ` between. */
  readonly by: string
  /** Where the passage has the values that it asks for: each is a mention's span. */
  readonly about: readonly Span[]
  readonly kind: Kind
  readonly stem: string
  /** Where the passage proves the key: whole sentences. */
  readonly evidence: readonly Span[]
  /** One sentence that says why the key is right; it stands alone. */
  readonly rationale: string
  /** How much it is worth asking, from 0 (an aside) to 1 (what the article is about). */
  readonly worth: number
  /** Whom or what it is about, where that has a name: nothing is asked twice of the same subject. */
  readonly subject?: string | undefined
}

/** A fact put into a stem and a key that is one value: asked as an entry or, with distractors, as a choice. */
export interface ValueWording extends WordingBase {
  readonly shape: 'value'
  readonly key: string
  readonly accept: readonly string[]
  /** The key for comparison: EDTF, `P39Y`, digits, or a name. */
  readonly value: string
  /** The ways in which it can be asked, the best first. */
  readonly asks: readonly ('entry' | 'choice')[]
  /** Texts that the article makes true for this stem too, so that none of them can be a distractor. */
  readonly alsoTrue: readonly string[]
  /** What makes a choice of the same sort: `day`, `month`, `%`, `city`, `speaker`. Values of another sort are no choices. */
  readonly sort: string
}

/** Three or more events, first to last. */
export interface OrderWording extends WordingBase {
  readonly shape: 'order'
  readonly key: readonly string[]
}

export interface MatchWording extends WordingBase {
  readonly shape: 'match'
  readonly key: readonly { readonly left: string; readonly right: string }[]
  readonly distractors: readonly string[]
}

/** The sentence that says it is the key. */
export interface EvidenceWording extends WordingBase {
  readonly shape: 'evidence'
}

export type Wording = ValueWording | OrderWording | MatchWording | EvidenceWording

/** Puts one sort of fact into words. It gives what it can say well, the best wording of a fact first, and nothing else. */
export interface Writer {
  readonly name: string
  readonly write: (material: Material) => Iterable<Wording>
}

/** A wrong value of the key's kind, and why it is wrong where the article says so. */
export interface Distractor {
  readonly text: string
  /** For comparison, as the key's. */
  readonly value: string
  readonly rationale?: string | undefined
}

/** Finds wrong values for a wording: from the other wordings and mentions of the article, or near the key. */
export interface Picker {
  readonly name: string
  /** The best first. */
  readonly pick: (
    wording: ValueWording,
    others: readonly ValueWording[],
    material: Material,
  ) => Iterable<Distractor>
}

/** A wording with what it takes to ask it; every way in `ways` has passed the gates. */
export interface Candidate {
  readonly wording: Wording
  /** The writer's name. */
  readonly writer: string
  /** What the values are in the article; a quotation's speaker is asked of a quotation. */
  readonly topic: MentionKind
  readonly ways: readonly Way[]
}

/** One way of asking, with all the distractors that would do, the best first. */
export interface Way {
  readonly ask: Item['ask']
  readonly distractors: readonly Distractor[]
}

/** An item that no person has accepted yet, with the rules that made it. */
export type DraftedItem = Item & { readonly by: string }

/** A drafted item with what it was made of. */
export interface Settled {
  readonly item: DraftedItem
  readonly candidate: Candidate
}

/** Words that no item of the quiz asks about, and why. */
export interface DraftRefusal extends Span {
  readonly reason: DraftReason
  readonly text: string
  readonly by: string
}

export interface Draft {
  /** The quiz as it is proposed, in order. */
  readonly items: readonly DraftedItem[]
  /** Items that passed every gate and were not chosen, the best first. */
  readonly reserve: readonly DraftedItem[]
  readonly refusals: readonly DraftRefusal[]
}

/** A draft whose items still say what they were made of. */
export interface SettledDraft {
  /** The quiz as it is proposed, in order. */
  readonly chosen: readonly Settled[]
  readonly reserve: readonly Settled[]
  readonly refusals: readonly DraftRefusal[]
}
