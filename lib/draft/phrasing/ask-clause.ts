import type { Clause, Tail } from '@/lib/facts/grammar/clause'
import type { Stretch, Word } from '@/lib/facts/grammar/word'
import { isAgeAside } from '@/lib/facts/grammar/find-tails'
import { finiteCertainty } from '@/lib/facts/grammar/verb-group'
import type { Material } from '../types'
import { isFleeting } from './is-fleeting'
import { type Phrasing, startPhrasing } from './phrasing'
import { sayLead } from './say-lead'
import { saySubject } from './say-subject'

/** What is left out of a clause when it is put into a question. */
export interface Cut {
  /** Words that the question word stands for, with their preposition. */
  readonly drop?: readonly Stretch[]
  /** Where what follows the verb begins, if not right after it. */
  readonly restFrom?: number
}

const MOST_WORDS = 26
const FEWEST_WORDS = 5
/** `Ann Lee died` says all there is to say. */
const OF_A_LIFE: ReadonlySet<string> = new Set(['die', 'marry', 'retire', 'resign', 'graduate'])
const FEWEST_OF_A_LIFE = 2
/** What comes last cannot be a word that needs another after it. */
const ENDS_OPEN =
  /(?:^|\s)(?:the|a|an|and|or|but|of|with|that|than|as|to|at|from|by|for|into|his|her|its|their|which|who|saying|stating|adding|claiming|including|being|very|more|less|before|after|since|until|till|during)$/i

/** The question word for a subject of two people. */
export const WHICH_TWO = 'Which two people'

/** `Who called the King?`: the question word takes the place of the subject, whose name is `asked`. */
export function askForSubject(
  material: Material,
  clause: Clause,
  word: string,
  asked: string,
  cut: Cut = {},
): string | undefined {
  const areTwo = word === WHICH_TWO
  const phrasing = startPhrasing(material, clause, asked, areTwo)
  const { verb, words } = clause
  const own = words[verb.finite]?.lower ?? ''
  const isOne = word === 'Who' || (word.startsWith('Which') && !areTwo)
  const finite = isOne ? singularOf(own, clause) : own
  if (finite === undefined) return undefined
  const after = phrasing.say({ from: verb.finite + 1, to: verb.to })
  const before = phrasing.say({ from: verb.from, to: verb.finite })
  const rest = sayRest(phrasing, clause, cut)
  const lead = sayLead(material, clause, cut, word === 'Who')
  if (lead === undefined) return undefined
  return finishQuestion(lead, [word, before, finite, after, ...rest])
}

/** `How many prisons did Sweden close?`: the question word stands first, an auxiliary before the subject. */
export function askForRest(
  material: Material,
  clause: Clause,
  word: string,
  cut: Cut = {},
): string | undefined {
  const phrasing = startPhrasing(material, clause)
  const { verb, words } = clause
  const subject = saySubject(material, clause, phrasing)
  const finite = words[verb.finite]?.text ?? ''
  const plain = adverbless(clause)
  const inner = plain && phrasing.say(plain)
  const verbal = verb.canInvert
    ? [finite, subject, inner]
    : [auxiliaryFor(clause), subject, verb.base]
  const rest = sayRest(phrasing, clause, cut)
  const lead = sayLead(material, clause, cut, false)
  if (lead === undefined) return undefined
  return finishQuestion(lead, [word, ...verbal, ...rest])
}

/** The clause as a statement without its cut: `Prince Harry flew over from California`. */
export function stateClause(material: Material, clause: Clause, cut: Cut = {}): string | undefined {
  const phrasing = startPhrasing(material, clause)
  const { verb } = clause
  const subject = saySubject(material, clause, phrasing)
  const group = phrasing.say({ from: verb.from, to: verb.to })
  const rest = sayRest(phrasing, clause, cut)
  const fewest = OF_A_LIFE.has(verb.base) ? FEWEST_OF_A_LIFE : FEWEST_WORDS
  const statement = joined([subject, group, ...rest], fewest)
  const lead = sayLead(material, clause, cut, true)
  return lead === undefined || lead === '' || statement === undefined
    ? statement
    : `${lead}, ${statement}`
}

function auxiliaryFor({ verb, subject }: Clause): string {
  if (verb.tense === 'past') return 'did'
  return subject.number === 'plural' ? 'do' : 'does'
}

/** What stands between the finite word and the end of the group; adverbs before the finite word are left out. */
function adverbless({ verb }: Clause): Stretch {
  return { from: verb.finite + 1, to: verb.to }
}

/** "Who" and "which city" are singular. */
function singularOf(finite: string, { verb, subject, words }: Clause): string | undefined {
  const form = SINGULAR.get(finite)
  if (form) return form
  const isBase = words[verb.finite]?.forms.some(({ form }) => form === 'base') ?? false
  const isPast = words[verb.finite]?.forms.some(({ form }) => form === 'past') ?? false
  return isBase && !isPast && subject.number === 'plural' ? undefined : finite
}

const SINGULAR = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
])

/** `broke out last week`: the verb keeps its `out`. */
const BEFORE_TIME =
  /^(?:in|on|at|since|by|for|from|during|until|till|of|within|over|before|after|through|throughout)$/

/** Times that only make sense on the day of the article: `this week`, `since last month`. */
function fleeting({ words, core }: Clause): readonly Stretch[] {
  return words.flatMap((word, at) => {
    if (word.tag !== 'date' || !isFleeting(word.text) || at < core.from) return []
    if (words[at + 1]?.tag === 'possessive') return []
    const before = words[at - 1]
    return [{ from: BEFORE_TIME.test(before?.lower ?? '') ? at - 1 : at, to: at + 1 }]
  })
}

/** `was born in Oslo to Ann, a cook, and Tom`: the clause breaks off after the first of them. */
function parents({ verb, words, core }: Clause): readonly Stretch[] {
  if (verb.base !== 'bear' || !verb.isPassive) return []
  const at = words.findIndex((word, index) => {
    const isTo = index >= core.from && index < core.to && word.lower === 'to'
    return isTo && words[index + 1]?.tag === 'name'
  })
  return at < 0 ? [] : [{ from: at, to: core.to }]
}

/** `beat Ann Lee, 37, at chess`: how old she is has a question of its own. */
function ages({ words, core }: Clause): readonly Stretch[] {
  return words.flatMap((_, at) =>
    at > core.from && at < core.to && isAgeAside(words, at) ? [{ from: at, to: at + 3 }] : [],
  )
}

/** What follows the verb; a tail keeps the comma before it. */
function sayRest(phrasing: Phrasing, clause: Clause, cut: Cut): readonly (string | undefined)[] {
  const drop = [...(cut.drop ?? []), ...fleeting(clause), ...parents(clause), ...ages(clause)]
  return restOf(clause, cut).map((part, index) => {
    const said = phrasing.say(part, drop)
    const isBeside = !drop.some(({ to }) => to === clause.core.to)
    const hasComma = index > 0 && isBeside && clause.words[part.from]?.tag === 'comma'
    return said && hasComma ? `, ${said}` : said
  })
}

/** The core, and of the tails those without which little would be said. */
function restOf(clause: Clause, cut: Cut): readonly Stretch[] {
  const core = {
    from: Math.max(cut.restFrom ?? clause.core.from, clause.core.from),
    to: clause.core.to,
  }
  const dropped = (cut.drop ?? []).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, core.to) - Math.max(from, core.from)),
    0,
  )
  const length = core.to - core.from - dropped
  if (length >= 4) return [core]
  const tail = clause.tails[0]
  return tail && canKeep(clause, tail) ? [core, tail] : [core]
}

const BESIDE = /^(?:while|whilst|whereas|although|though)$/

function canKeep({ words }: Clause, { kind, from, to }: Tail): boolean {
  if (to - from > 14) return false
  const next = words[to]
  // "while the Fund (IMF) said that …" breaks off.
  if (next?.tag === 'stop' && !/^[.!;]$/.test(next.text)) return false
  // "while dad was born in Ohio": something else than what is asked.
  const opener = words[from]?.tag === 'comma' ? words[from + 1] : words[from]
  if (kind === 'sub') return !BESIDE.test(opener?.lower ?? '')
  // ", about two percent were fatal" is a clause of its own.
  const hasVerb = words.slice(from, to).some((_, at) => isFinite(words, from + at))
  return kind === 'adjunct' && words[from + 1]?.tag === 'prep' && !hasVerb
}

function isFinite(words: readonly Word[], at: number): boolean {
  return finiteCertainty(words, at, undefined) > 0.9
}

function joined(parts: readonly (string | undefined)[], fewest = FEWEST_WORDS): string | undefined {
  if (parts.some((part) => part === undefined)) return undefined
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ ,/g, ',')
  const count = text.split(' ').length
  if (count < fewest || count > MOST_WORDS || ENDS_OPEN.test(text)) return undefined
  return text
}

/** The parts as one question, after `lead` and a comma; undefined if it is too short, too long or breaks off. */
export function finishQuestion(
  lead: string,
  parts: readonly (string | undefined)[],
): string | undefined {
  const text = joined(parts)
  if (text === undefined) return undefined
  const question = lead === '' ? text : `${lead}, ${lowerFirst(text)}`
  if (question.split(' ').length > MOST_WORDS) return undefined
  return `${question.charAt(0).toUpperCase()}${question.slice(1)}?`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
