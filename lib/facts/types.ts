import type { Span } from '@/lib/text/span'
import type { DateSaid } from './date-said'

export type MentionKind = Mention['kind']

/** Words of the passage that mean something: `text` is exactly what the span covers, `by` the parser that found it. */
export interface MentionSpan extends Span {
  readonly text: string
  readonly by: string
}

export type Mention =
  AgeMention | DateMention | PlaceMention | PersonMention | NumberMention | QuoteMention

/** How the words of an age stand to whom they are about: it decides where the resolver looks. */
export type AgeForm =
  | 'beside' /** `Harry, 39,` · `Harry (39)` · `Harry, aged four` */
  | 'before' /** `39-year-old Harry` · `a three-year-old` */
  | 'standing' /** `the 39-year-old` for somebody named before */
  | 'predicate' /** `Harry is 39` · `Harry turned 75` · `she died aged 90` */
  | 'birthday' /** `Harry's 39th birthday` */

export interface AgeMention extends MentionSpan {
  readonly kind: 'age'
  /** An ISO 8601 duration: `P39Y`, `P18M`; empty for a range, which is no one age. */
  readonly value: string
  readonly form: AgeForm
  /** A decade of life (`in his 60s`), the age of a thing, a range and a limit are asked about as such or not at all. */
  readonly of: 'person' | 'decade' | 'thing' | 'range' | 'limit'
  /** `both 28`: how many are of this age; and of `aged 9, 8 and 4` which in the row. */
  readonly shared?: 'both' | 'listed' | undefined
}

export interface DateMention extends MentionSpan {
  readonly kind: 'date'
  /** EDTF, or empty if the text leaves the date open. */
  readonly value: string
  /** What the words say by themselves: the parser reads it, a refiner makes the value of it. */
  readonly said: DateSaid
}

/** What kind of place it is, as far as its name, the gazetteer or the words beside it tell. */
export type PlaceType =
  | 'continent'
  | 'country'
  | 'region'
  | 'county'
  | 'city'
  | 'district'
  | 'venue'
  | 'road'
  | 'water'
  | 'mountain'
  | 'island'
  | 'park'
  | 'area'

export interface PlaceMention extends MentionSpan {
  readonly kind: 'place'
  readonly value: string
  readonly type: PlaceType | undefined
}

export interface PersonMention extends MentionSpan {
  readonly kind: 'person'
  /** The fullest name that the passage gives this person. */
  readonly value: string
}

/** What a number is there for: it decides what the resolver asks about. */
export type NumberUse =
  | 'count' /** `4,500 volunteers`, and a number that stands alone */
  | 'measure' /** `£14m` · `50 metres` · `five months`: with a unit that is no percentage */
  | 'share' /** `6%` · `a third` · `one in five` */
  | 'rank' /** `37th` · `the eighth largest` */
  | 'label' /** `element 113` · `page 12`: it names and does not count */
  | 'multiple' /** `four times the number` */
  | 'change' /** `from 5%` and `to 10%`, where something rose */

export interface NumberMention extends MentionSpan {
  readonly kind: 'number'
  /** In digits: `3400000`, `2.5`; a share `1/5`, a range `30 to 40`; empty where the words leave it open: `dozens`. */
  readonly value: string
  /** What the number measures: `%`, `gbp`, `km`, `place` for a rank; empty for a count. */
  readonly unit: string
  /** The whole noun phrase for what is counted, as it stands: `people`, `members of the public`; empty if none is said. */
  readonly counts: string
  readonly use: NumberUse
  /** How the number said stands to the number meant: `about 200`, `more than 20`, `almost 50`; unset if it is exact. */
  readonly approx?: 'about' | 'over' | 'under' | undefined
  /** The words that say so, as they stand: `more than`, `up to`, `almost`. They are not part of the span. */
  readonly hedge?: string | undefined
  /** What one of these is for: `month` of `€15,000 a month`, `100,000 people` of `70 per 100,000 people`. */
  readonly per?: string | undefined
}

export interface QuoteMention extends MentionSpan {
  readonly kind: 'quote'
  /** The words between the marks. */
  readonly value: string
}

/** Something the passage says of a subject. `start` and `end` are those of the mention that is the value. */
export interface Fact extends Span {
  readonly subject: string
  readonly relation: string
  readonly value: string
  readonly kind: MentionKind
  /** The sentence of the passage that says so. */
  readonly evidence: string
  /** The rules that made it, parser first, with ` + ` between. */
  readonly by: string
}

/** Words that nothing was made of, and why. */
export interface Refusal extends Span {
  readonly reason: RefusalReason
  readonly text: string
  readonly by: string
}

export type RefusalReason =
  | 'overlap' /** a better mention has the same words */
  | 'no-published-date' /** a relative date, and nothing says when the article came out */
  | 'open-date' /** the text leaves the date open */
  | 'no-subject' /** nothing says whose it is */
  | 'unclear-subject' /** several could be meant */
  | 'not-about-a-person' /** the age of a thing */
  | 'no-speaker' /** nobody is said to have said it */
  | 'age-range' /** `aged ten to 17`: no one age */
  | 'age-limit' /** `under the age of 18`: the age of nobody */
  | 'nothing-counted' /** a number, and no words say of what */
  | 'only-a-label' /** the number is a name: element 113 */
  | 'open-number' /** the words leave the number open: dozens of beaches */
  | 'comparison' /** a multiple of something else: four times the number */
  | 'change' /** one of two values between which something changed */

/** A word, number or sign of the passage. Blanks belong to no token. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Index into `sentences`. */
  readonly sentence: number
}

/** The passage as every stage reads it, cut up once. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  /** The day number (lib/calendar/days) on which the article came out. */
  readonly published: number | undefined
  readonly language: string
}

/** Somebody of the passage, with every place that names them. */
export interface Person {
  /** The fullest name, without a title that stands alone. */
  readonly name: string
  readonly sex: 'female' | 'male' | undefined
  /** Where the passage names them, in order. */
  readonly spans: readonly Span[]
}

/** Finds one form of words and says what it means; looks at no other mention. */
export interface Parser {
  readonly name: string
  readonly parse: (reading: Reading) => Iterable<Mention>
}

/** What a stage leaves and what it takes out. */
export interface Refined {
  readonly mentions: readonly Mention[]
  readonly refusals: readonly Refusal[]
}

/** Drops overlaps and impossibilities, joins parts; gets and gives mentions in the order of the text. */
export interface Refiner {
  readonly name: string
  readonly refine: (mentions: readonly Mention[], reading: Reading) => Refined
}

/** What a resolver may look at. */
export interface Found {
  readonly reading: Reading
  readonly mentions: readonly Mention[]
  readonly people: readonly Person[]
}

/** Ties values to their subjects. */
export interface Resolver {
  readonly name: string
  readonly resolve: (found: Found) => {
    readonly facts: readonly Fact[]
    readonly refusals: readonly Refusal[]
  }
}

/** All that is known of a passage. */
export interface Extraction {
  readonly mentions: readonly Mention[]
  readonly facts: readonly Fact[]
  readonly refusals: readonly Refusal[]
  readonly people: readonly Person[]
}

/** What one stage did to a passage, for whoever looks on. */
export type StageReport =
  | { readonly stage: 'parser'; readonly name: string; readonly mentions: readonly Mention[] }
  | ({
      readonly stage: 'refiner'
      readonly name: string
      /** What it was given. */
      readonly before: readonly Mention[]
    } & Refined)
  | ({ readonly stage: 'resolver'; readonly name: string } & ReturnType<Resolver['resolve']>)

/** Is told of each stage when it is done, in the order in which they run. */
export type Trace = (report: StageReport) => void
