import type { NumberMention } from '../../types'

type Approx = NonNullable<NumberMention['approx']>

/** What the words beside a number say of how exact it is. */
export interface Hedge {
  readonly approx: Approx
  readonly hedge: string
}

const LEAD = '(?:just|well|only|a little|slightly|far|somewhere|comfortably)'
const BEFORE: readonly (readonly [Approx, RegExp])[] = [
  ['under', hedgeBefore(`(?:${LEAD}\\s)?(?:fewer than|less than|under|below|up to|as many as|as much as|at most|no more than|not more than|no longer than|short of)|(?:very\\s)?(?:almost|nearly)|close to|approaching|a maximum of|up to (?:a|an) estimated`)],
  ['over', hedgeBefore(`(?:${LEAD}\\s)?(?:more than|over|above|upwards of|in excess of|exceeding|greater than|longer than)|at least|no fewer than|no less than|not less than|a minimum of`)],
  ['about', hedgeBefore('about|around|roughly|approximately|circa|c\\.|(?:an\\s)?estimated|in the region of|something like|some')],
] // prettier-ignore
const AFTER: readonly (readonly [Approx, RegExp])[] = [
  ['over', /^\s?\+|^ or (?:more|over|longer)(?!\p{L})|^,? (?:and|or) (?:over|above)(?!\p{L})|^ at (?:the (?:very )?)?least(?!\p{L})/u],
  ['under', /^ or (?:fewer|less|under|below)(?!\p{L})|^ at (?:the (?:very )?)?most(?!\p{L})/u],
  ['about', /^ or so(?!\p{L})|^-(?:odd|ish)(?!\p{L})/u],
] // prettier-ignore
/** "over three years" is no bound, but how long it went on. */
const DURING = /^over$/i
const REACH = 40

function hedgeBefore(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(${words})\\s$`, 'iu')
}

/** How exact the number between two texts is said to be; undefined if it is said plainly. */
export function hedgeOf(before: string, after: string, isDuration: boolean): Hedge | undefined {
  const lead = before.slice(-REACH)
  for (const [approx, pattern] of BEFORE) {
    const hedge = pattern.exec(lead)?.[1]
    if (hedge !== undefined) return isDuration && DURING.test(hedge) ? undefined : { approx, hedge }
  }
  for (const [approx, pattern] of AFTER) {
    const hedge = pattern.exec(after)?.[0]
    if (hedge !== undefined) return { approx, hedge: hedge.trim().replace(/^[-,]\s?/, '') }
  }
  return undefined
}
