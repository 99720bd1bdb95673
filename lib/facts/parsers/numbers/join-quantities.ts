import { add, isBelow, multiply, ratio, type Ratio } from '@/lib/text/ratio'
import { isHundredth, isSmallerUnit } from '@/lib/text/units'
import { inDigits, scaleOf } from './number-value'
import { pluralAfter } from './noun-phrase'
import type { Quantity } from './quantities'

/** One or two quantities that say one thing. */
export interface Said extends Omit<Quantity, 'value'> {
  /** In digits; a range `30 to 40`; empty if the words leave it open. */
  readonly value: string
  readonly form: 'single' | 'range' | 'compound' | 'change'
}

const DASH = /^[-\u2010-\u2013\u2212]$/
const CHANGED =
  /(?<!\p{L})(?:r[oi]se|risen|rising|f[ea]ll|fallen|falling|gr[eo]w|grown|growing|increas\p{Ll}+|decreas\p{Ll}+|drop\p{Ll}*|declin\p{Ll}+|climb\p{Ll}*|jump\p{Ll}*|slump\p{Ll}*|plung\p{Ll}+|shr[iau]nk\p{Ll}*|cuts?|cutting|rais\p{Ll}+|lower\p{Ll}*|reduc\p{Ll}+|chang\p{Ll}+|go|went|gone|goes|going|up|down|doubl\p{Ll}+|surg\p{Ll}+|expand\p{Ll}*|improv\p{Ll}+|sl[ia]d\p{Ll}*|slip\p{Ll}*|soar\p{Ll}*|mov\p{Ll}+|swell\p{Ll}*|swollen|boost\p{Ll}*|push\p{Ll}*|br(?:ing|ought)\p{Ll}*|rose|rise|drop|increase)(?!\p{L})[^.;]*$/iu
const SCORED =
  /^ (?:win|wins|won|victory|victories|defeats?|loss|losses|lead|score|scores|vote|draw|series|decision|odds)(?!\p{L})/u
const PARTS: Readonly<Record<string, bigint>> = { 'hour minute': 60n, 'minute second': 60n, 'year month': 12n, 'week day': 7n, 'day hour': 24n, 'foot inch': 12n, 'stone lb': 14n, 'lb oz': 16n, 'km m': 1000n, 'm cm': 100n, 'kg g': 1000n, 'cm mm': 10n, 'mile yard': 1760n, 'gbp penny': 100n, 'usd cent': 100n, 'eur cent': 100n } // prettier-ignore

/** Joins what belongs together: the ends of a range, hours and minutes. Scores, odds and runs of figures fall away. */
export function joinQuantities(text: string, quantities: readonly Quantity[]): readonly Said[] {
  const said: Said[] = []
  for (let at = 0; at < quantities.length;) {
    const run = dashedRun(text, quantities, at)
    const [first, second] = [quantities[at], quantities[at + 1]]
    if (!first) break
    if (run > 2) {
      at += run
      continue
    }
    const joined = second && join(text, first, second, quantities[at + 2])
    if (joined) said.push(...joined.said)
    else said.push(single(first))
    at += joined ? 2 : 1
  }
  return said
}

/** How many quantities from `at` on stand with nothing but a dash between them: "2019-05-03". */
function dashedRun(text: string, quantities: readonly Quantity[], at: number): number {
  let length = 1
  for (
    let [a, b] = [quantities[at], quantities[at + 1]];
    a && b;
    [a, b] = [b, quantities[at + length]]
  ) {
    if (!DASH.test(text.slice(a.end, b.start))) break
    length += 1
  }
  return length
}

interface Joined {
  readonly said: readonly Said[]
}

function join(text: string, low: Quantity, other: Quantity, next?: Quantity): Joined | undefined {
  const gap = text.slice(low.end, other.start)
  const high = inMoney(low, other)
  if (gap.length > 6) return undefined
  const compound = joinParts(gap, low, high)
  if (compound) return { said: [compound] }
  const before = text.slice(Math.max(0, low.start - 60), low.start)
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit) return undefined
  const isSpan = DASH.test(gap) || /^ (?:to|until|and up to) $/.test(gap)
  const isBetween = /\bbetween (?:about |around |roughly )?$/i.test(before) && /^,? and $/.test(gap)
  if (!isSpan && !isBetween && gap !== ' or ') return undefined
  const [from, to] = spread(low, high)
  const isRising = isBelow(from, to)
  if (/\bfrom (?:\p{Ll}+ ){0,2}$/iu.test(before) && (CHANGED.test(before) || !isRising))
    return { said: [change(low, high), change(high, low)] }
  const hasThing = isMeasured(text, low, high)
  if (gap === ' or ')
    return isRising && hasThing ? { said: [either(low, high, from, to)] } : undefined
  if (!isRising && hasThing && !DASH.test(gap)) return undefined
  if (
    !isRising ||
    !(hasThing || isBetween) ||
    (next && DASH.test(text.slice(high.end, next.start)))
  )
    return { said: [] }
  const lead = isBetween ? (/\bbetween (?:\p{Ll}+ )?$/iu.exec(before)?.[0].length ?? 0) : 0
  return { said: [{ ...range(low, high, from, to), start: low.start - lead }] }
}

/** A score has two ends as well, but no unit and nothing that it counts. */
function isMeasured(text: string, low: Quantity, high: Quantity): boolean {
  const after = text.slice(high.end, high.end + 60)
  if (high.unit !== '' || low.unit !== '') return true
  return (
    !SCORED.test(after) &&
    (pluralAfter(after).text !== '' || high.amount.scale !== '' || /^-\p{Ll}/u.test(after))
  )
}

/** "£1.5-2m": the sign before the first end holds for both, and makes a million of the m. */
function inMoney(low: Quantity, high: Quantity): Quantity {
  const { suffix, money, value } = high.amount
  if (low.amount.money === '' || money !== '' || suffix === '') return high
  const amount = { ...high.amount, scale: suffix }
  return { ...high, amount, value: multiply(value, ratio(scaleOf(suffix))), unit: low.unit }
}

/** "2 to 3 million": what is said once, behind the second end, holds for both. */
function spread(low: Quantity, high: Quantity): readonly [Ratio, Ratio] {
  const factor = ratio(scaleOf(high.amount.scale))
  const isShort = low.amount.scale === '' && isBelow(multiply(low.value, factor), high.value)
  return [
    isShort && isBelow(low.value, ratio(1000)) ? multiply(low.value, factor) : low.value,
    high.value,
  ]
}

function single(quantity: Quantity): Said {
  return { ...quantity, value: quantity.isOpen ? '' : inDigits(quantity.value), form: 'single' }
}

function change(quantity: Quantity, other: Quantity): Said {
  return { ...single(quantity), unit: quantity.unit || other.unit, form: 'change' }
}

function range(low: Quantity, high: Quantity, from: Ratio, to: Ratio): Said {
  const value = `${inDigits(from)} to ${inDigits(to)}`
  return {
    ...high,
    start: low.start,
    amount: low.amount,
    unit: high.unit || low.unit,
    value,
    form: 'range',
  }
}

/** "three or four" is a range, "5 or 50" leaves it open which. */
function either(low: Quantity, high: Quantity, from: Ratio, to: Ratio): Said {
  const isNear = !isBelow(multiply(from, ratio(2)), to) || !isBelow(add(from, ratio(1)), to)
  return { ...range(low, high, from, to), ...(isNear ? {} : { value: '', isOpen: true }) }
}

/** "2 hours 20 minutes", "6ft 2in": the value is that in the smaller unit. */
function joinParts(gap: string, large: Quantity, small: Quantity): Said | undefined {
  const [a, b] = [[large.unit], [small.unit]]
  const isPart = isSmallerUnit(a, b) || isHundredth(a, b)
  if (!isPart || !/^(?:,? and |, | )?$/.test(gap)) return undefined
  const factor = PARTS[`${large.unit} ${small.unit}`]
  if (factor === undefined || !isBelow(small.value, ratio(factor))) return undefined
  const value = inDigits(add(multiply(large.value, ratio(factor)), small.value))
  return { ...small, start: large.start, amount: large.amount, value, form: 'compound' }
}
