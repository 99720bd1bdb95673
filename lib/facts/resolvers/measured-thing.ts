import { phraseAfter, phraseWithDeterminer } from '../parsers/numbers/noun-phrase'
import type { NumberMention } from '../types'
import { dimensionOf } from './number-dimension'
import type { NumberThing } from './number-subject'

const PRONOUN = /^(?:his|her|its|their|our|my|your|this|that|these|those)(?!\p{L})/iu
/** Nouns that a percentage is the size of; what changed stands behind them. */
const CHANGE =
  /(?:drop|fall|rise|increase|decrease|decline|growth|cut|reduction|jump|surge|gain|loss|slump|hike|stake|share)s?$/
const NO_THING = /^(?:olds?|long|high|wide|deep|tall|thick|away|apart|ago|later|earlier)(?!\p{L})/u
const DETERMINED =
  /(?<!\p{L})(?:an?|the|its|his|her|their|this|that|first|\p{L}+['’]s)\s(?:(?:about|around|nearly|almost|roughly|estimated|whopping|further|new|proposed|planned|extra|single|total|recent|\p{Ll}+ed)\s)?$/iu
/** "the first two years of the war" are not how long it was. */
const ONLY_A_PART =
  /(?<!\p{L})(?:first|last|final|past|next|opening|closing|coming|latest|other|remaining)\s$/iu
/** Nouns that say how much and not of what. */
const AMOUNT =
  /(?:average|minimum|maximum|total|number|matter|space|age|end|course|amount|period|most|some|one|part|all|first|last|rest|kind)$/
const BEFORE_OF = /(?<!\p{L})(?:an?|the)\s(?<thing>(?:[\p{L}’'-]+\s){0,3}?[\p{L}’'-]+) of $/iu
const SMALL_WORD = /(?:^|\s)(?:in|on|at|to|and|for|with|from|that|which|is|was|of|by)(?:\s|$)/

/** "5% OF THE UK POPULATION", "half THE CHILDREN", "580 megawatts OF ELECTRICITY". */
export function wholeAfter(
  number: NumberMention,
  before: string,
  after: string,
): NumberThing | undefined {
  const of = /^ of(?= )/.exec(after)?.[0] ?? ''
  const isHalf = /half$/i.test(number.text) && /^ (?:the|all) /.test(after)
  if ((of === '' && !isHalf) || ONLY_A_PART.test(before)) return undefined
  const { text: subject } = phraseWithDeterminer(after.slice(of.length))
  if (subject === '' || PRONOUN.test(subject)) return undefined
  // "within 20 miles of the coast", "two years of the war"
  if (number.use !== 'share' && /^(?:the|an?)\s/i.test(subject)) return undefined
  const share = number.unit === '%' ? 'what percentage of' : 'what share of'
  const relation = number.use === 'share' ? share : dimensionOf(number.unit)
  return { subject, relation, rule: 'of' }
}

/** "a 50-metre DRAINPIPE", "a £14m DISCOVERY CENTRE", "five days' PAID HOLIDAY", "a 6% DROP in prisoners". */
export function thingAfter(
  number: NumberMention,
  before: string,
  after: string,
): NumberThing | undefined {
  const owner = /^['’]s?(?=\s)/.exec(after)?.[0] ?? ''
  const isHyphened = /[-\u2010\u2011]\p{L}+$/u.test(number.text)
  if (owner === '' && !isHyphened && !DETERMINED.test(before)) return undefined
  const { text: thing, length } = phraseAfter(after.slice(owner.length))
  if (thing === '' || NO_THING.test(thing)) return undefined
  const rest = after.slice(owner.length + length)
  const where =
    CHANGE.test(thing) && /^ in /.test(rest) ? phraseWithDeterminer(rest.slice(3)).text : ''
  return {
    subject: where === '' ? thing : `${thing} in ${where}`,
    relation: relationOf(number),
    rule: 'describes',
  }
}

/** "a TAX of 23%", "a JOURNEY of three or four metres". */
export function thingBefore(number: NumberMention, before: string): NumberThing | undefined {
  const hedge = number.hedge === undefined ? '' : `${number.hedge} `
  const lead = before.endsWith(hedge) ? before.slice(0, before.length - hedge.length) : before
  const found = BEFORE_OF.exec(lead)
  const subject = found?.groups?.['thing'] ?? ''
  // "a decline in the chance of a war of 1%"
  if (/(?<!\p{L})(?:of|in|for|by|with)\s$/u.test(lead.slice(0, found?.index))) return undefined
  if (/(?:ing|ed)\s/.test(subject)) return undefined
  if (subject === '' || AMOUNT.test(subject) || SMALL_WORD.test(subject)) return undefined
  return { subject, relation: relationOf(number), rule: 'of-number' }
}

function relationOf({ use, unit }: NumberMention): string {
  return use === 'share' ? 'what percentage' : dimensionOf(unit)
}
