import type { Clause } from '@/lib/facts/grammar/clause'
import { phrasesAt } from '@/lib/facts/grammar/noun-phrase'
import type { Stretch, Word } from '@/lib/facts/grammar/word'
import type { NumberMention } from '@/lib/facts/types'
import { allClausesAround, type Holding } from '@/lib/facts/clauses/clauses-around'
import { isMoney } from '@/lib/text/units'
import { APPROXIMATE } from '../phrasing/approximate'
import { askForRest, askForSubject, finishQuestion, stateClause } from '../phrasing/ask-clause'
import { sayLead } from '../phrasing/say-lead'
import { startPhrasing } from '../phrasing/phrasing'
import { originOfClause, withSource } from '../origin-of-clause'
import { evidenceWording } from '../evidence-wording'
import { earliness } from '../prominence'
import type { Material, ValueWording, Writer } from '../types'

/** How many there are of something, how much it costs, how long it is, by what share it grew. */
export const howMany: Writer = {
  name: 'how-many',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'number' || mention.value === '') continue
      const wording = wordingOf(material, mention)
      if (!wording) continue
      yield wording
      if (/how-many\/subject$/.test(wording.by)) yield* evidenceWording(material, wording)
    }
  },
}

function wordingOf(material: Material, mention: NumberMention): ValueWording | undefined {
  for (const holding of allClausesAround(material, mention)) {
    const origin = originOfClause(material, holding.clause, mention)
    if (!origin) continue
    const stem = stemOf(material, mention, holding)
    if (stem === undefined || isLimitedAfter(holding.clause)) continue
    const statement = stateClause(material, holding.clause)
    const key = keyOf(mention)
    return {
      shape: 'value',
      by: `${mention.by} + how-many/${holding.part}`,
      about: [{ start: mention.start, end: mention.end }],
      kind: 'number',
      stem: withSource(origin, stem),
      key,
      accept: [],
      value: mention.value,
      asks: ['entry', 'choice'],
      alsoTrue: [],
      sort: mention.unit === '' ? 'count' : mention.unit,
      evidence: origin.evidence,
      rationale:
        statement === undefined
          ? `The article gives ${mention.text} here.`
          : `${statement.charAt(0).toUpperCase()}${statement.slice(1)}.`,
      worth: 0.45 + 0.25 * earliness(material, mention.start),
    }
  }
  return undefined
}

/** `200 people die every year, killed by overwork`: without the cause the number would be that of all who die. */
function isLimitedAfter({ words, core }: Clause): boolean {
  const next = words[core.to + 1]
  const isPassive = next?.forms.some(({ form }) => form === 'participle') ?? false
  if (words[core.to]?.tag !== 'comma' || !isPassive) return false
  const own = words.slice(core.to + 2, core.to + 5)
  return own.some(({ lower }) => /^(?:by|because|due)$/.test(lower))
}

function stemOf(material: Material, mention: NumberMention, holding: Holding): string | undefined {
  const { clause, at, part } = holding
  const { words, subject, core, verb } = clause
  const opening = part === 'subject' ? subject.from : core.from
  if (mention.unit === '' && !/^\d+$/.test(mention.value)) return undefined
  const lead = wordsBetween(words, opening, at.from)
  const approximately = lead === undefined ? undefined : APPROXIMATE.get(lead)
  if (!approximately) return byHowMuch(material, mention, holding)
  const { unit } = mention
  if (part === 'subject') {
    if (unit === '%') return askShare(material, holding, approximately)
    if (unit !== '' || words[at.to]?.tag === 'comma') return undefined
    const counted = said(holding, material, at.to, subject.aside?.from ?? subject.to)
    if (holdsNumber(words, at.to, subject.to) || joinsThing(words, at.to, subject.to))
      return undefined
    if (saysLittle(clause, at.to)) return undefined
    // "The six workers drove home": who knows of them knows how many they are.
    if (lead === 'the' || isShared(words, subject.to, verb.to, core)) return undefined
    if (!tellsOfWhat(holding)) return undefined
    // "The two towns are A and B" names them: nobody need count.
    if (verb.isCopula && words[core.from]?.tag === 'name') return undefined
    return counted && askForSubject(material, clause, `${approximately('How many')} ${counted}`, '')
  }
  if (part !== 'core' || verb.isPassive) return undefined
  const end = endOfPhrase(words, at.from, core.to)
  // "left 20 villagers injured and one man dead" counts twice.
  if (end === undefined || joinsNumber(words, end, core.to)) return undefined
  // "has freed six people who were held"
  if (/^(?:who|which|that)$/.test(words[end]?.lower ?? '')) return undefined
  if (verb.isCopula && subject.from === subject.head && words[subject.head]?.tag === 'there')
    return unit === '' ? existential(material, holding, end, approximately) : undefined
  if (verb.isCopula) return measure(material, holding, approximately)
  if (isMoney([unit])) return howMuch(material, holding, approximately)
  if (unit === '%') return byHowMuch(material, mention, holding)
  if (unit !== '') return undefined
  // "fell ten places to 37th" says how far, and nobody falls places.
  if (/^(?:places?|positions?|points?|ranks?)$/.test(words[end - 1]?.lower ?? '')) return undefined
  const counted = said(holding, material, at.to, end)
  return (
    counted &&
    askForRest(material, clause, `${approximately('How many')} ${counted}`, { restFrom: end })
  )
}

/** `The eight cases were all men`: it is not asked how many were all men. */
function isShared(words: readonly Word[], from: number, to: number, core: Stretch): boolean {
  const after = words.slice(from, Math.max(to, core.from + 1))
  return after.some(({ lower }) => /^(?:all|both|each)$/.test(lower))
}

/** `Two people have died` leaves open of what and where; `two people in Leeds`, or `died in the flood`, does not. */
function tellsOfWhat({ clause, at }: Holding): boolean {
  const { words, subject, core, lead } = clause
  const isMore = words
    .slice(at.to, subject.to)
    .some(({ tag }, index) => index > 0 && (tag === 'prep' || tag === 'name'))
  const tells = words
    .slice(core.from, core.to)
    .some(({ tag, classes }) => tag === 'name' || (tag === 'open' && classes.noun > 0.5))
  return isMore || tells || lead !== undefined
}

const PAYING =
  /^(?:cost|pay|earn|spend|raise|lose|make|save|offer|receive|invest|donate|owe|charge|win)$/
const NEEDS_NO_NOUN = /^(?:cost|pay|charge|owe)$/

/** `The sale raised £450 for the hospice`: not `won a £450 prize`, nor `won £450 prizes`. */
function howMuch(
  material: Material,
  { clause, at }: Holding,
  approximately: (ask: string) => string,
): string | undefined {
  const { base } = clause.verb
  const after = clause.words[at.to]?.tag
  if (!PAYING.test(base) || after === 'open' || after === 'name') return undefined
  const asked = NEEDS_NO_NOUN.test(base) ? 'How much' : 'How much money'
  return askForRest(material, clause, approximately(asked), { restFrom: at.to })
}

function wordsBetween(words: readonly Word[], from: number, to: number): string | undefined {
  if (to - from > 3) return undefined
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}

function joinsNumber(words: readonly Word[], from: number, to: number): boolean {
  const and = words.findIndex(({ tag }, at) => tag === 'and' && at >= from && at < to)
  return and >= 0 && words[and + 1]?.tag === 'num'
}

/** "How many cases were confirmed?" has nothing to look it up by. */
function saysLittle({ words, subject, core, tails, lead }: Clause, from: number): boolean {
  if (core.to - core.from >= 2 || tails.length > 0 || lead) return false
  return !words.slice(from, subject.to).some(({ tag }) => tag === 'name' || tag === 'date')
}

/** `three journalists and the cameraman`: not `200 protesters and police officers` */
function joinsThing(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }, index) => {
    const next = words[from + index + 1]?.tag
    return tag === 'and' && (next === 'det' || next === 'name' || next === 'num')
  })
}

function holdsNumber(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === 'num')
}

/** The end of the counted noun: `licensed hunters`, without `in Poland`. */
function endOfPhrase(words: readonly Word[], from: number, limit: number): number | undefined {
  let end: number | undefined
  for (const phrase of phrasesAt(words, from)) {
    if (phrase.to > limit || phrase.coreTo !== phrase.to) break
    // "40 rooms and a garden": the number is that of the rooms.
    if (words.slice(from, phrase.to).some(({ tag }) => tag === 'and')) break
    end = phrase.to
  }
  if (end !== undefined && words[end]?.lower === 'of')
    end = endOfPhrase(words, end + 1, limit) ?? end
  // "26 points or 3.5%" says the same twice.
  return words[end ?? limit]?.tag === 'and' ? undefined : end
}

function said(holding: Holding, material: Material, from: number, to: number): string | undefined {
  if (from >= to) return undefined
  const counted = startPhrasing(material, holding.clause).say({ from, to })
  // "44C"
  return counted === undefined || counted.length < 2 ? undefined : counted
}

/** `There are about 1,500 wolves in Poland` */
function existential(
  material: Material,
  { clause, at }: Holding,
  end: number,
  approximately: (ask: string) => string,
): string | undefined {
  const { words, core, verb } = clause
  const phrasing = startPhrasing(material, clause)
  const counted = phrasing.say({ from: at.to, to: end })
  const inner = phrasing.say({ from: verb.finite + 1, to: verb.to })
  const rest = phrasing.say({ from: end, to: core.to })
  if (inner === undefined) return undefined
  if (!counted || rest === undefined || core.to - end < 2) return undefined
  if (IN_WHICH.test(rest)) return undefined
  const lead = sayLead(material, clause, {}, false)
  if (lead === undefined) return undefined
  const asked = `${approximately('How many')} ${counted}`
  return finishQuestion(lead, [asked, words[verb.finite]?.lower, 'there', inner, rest])
}

/** `in the country` alone leaves open in which. */
const IN_WHICH =
  /^(?:in|at|from) the (?:country|city|area|region|state|town|province|village|district)\b(?! of\b)/

const MEASURES: ReadonlyMap<string, string> = new Map([
  ['long', 'How long'],
  ['high', 'How high'],
  ['tall', 'How tall'],
  ['wide', 'How wide'],
  ['deep', 'How deep'],
  ['thick', 'How thick'],
])

/** `The drainpipe was 50 metres long` */
function measure(
  material: Material,
  { clause, at }: Holding,
  approximately: (ask: string) => string,
): string | undefined {
  const adjective = clause.words[at.to]
  const ask = MEASURES.get(adjective?.lower ?? '')
  if (ask === undefined) return undefined
  return askForRest(material, clause, approximately(ask), { restFrom: at.to + 1 })
}

/** `30% of children read at home` */
function askShare(
  material: Material,
  { clause, at }: Holding,
  approximately: (ask: string) => string,
): string | undefined {
  const { words, subject } = clause
  if (words[at.to]?.lower !== 'of') return undefined
  const whole = startPhrasing(material, clause).say({ from: at.to, to: subject.to })
  return (
    whole && askForSubject(material, clause, `${approximately('What percentage')} ${whole}`, '')
  )
}

const CHANGING =
  /^(?:rise|fall|grow|drop|increase|decrease|decline|shrink|climb|jump|go|cut|reduce|gain|slip|plunge)$/

/** `fell by 6%` · `rose 6%` */
function byHowMuch(
  material: Material,
  { unit }: NumberMention,
  holding: Holding,
): string | undefined {
  const { clause, at, part } = holding
  const { words, verb } = clause
  if (unit !== '%' || part !== 'core' || !CHANGING.test(verb.base)) return undefined
  const before = words[at.from - 1]
  const from = before?.lower === 'by' ? at.from - 1 : at.from
  if (from === at.from && from !== clause.core.from) return undefined
  return askForRest(material, clause, 'By what percentage', { drop: [{ from, to: at.to }] })
}

/** In digits, with the unit as the article writes it. */
function keyOf({ text, value, unit }: NumberMention): string {
  return unit === '' && /^\d+$/.test(value) && !/\d/.test(text) ? inDigits(value) : text
}

/** `120 million`, `5,000` */
function inDigits(value: string): string {
  const millions = /^(\d+)0{6}$/.exec(value)?.[1]
  return millions === undefined ? value.replace(/\B(?=(?:\d{3})+$)/g, ',') : `${millions} million`
}
