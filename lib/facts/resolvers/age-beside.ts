import type { AgeMention, PersonMention } from '../types'
import { KIN_NOUNS } from '../parsers/ages/person-nouns'

const DIRECT =
  /^\s*,?\s*(?:[([]\s*)?(?:(?:Jr|Sr)\.?,?\s*)?(?:then|now|who (?:is|was|turns|turned)|just|only|about|also|,)*\s*$/
const AFFILIATED = /^,? (?:of|from) (?:\p{Lu}[\p{L}.'’-]*,? ?){1,5}\s*$/u
const APPOSITION =
  /^\s*(?:,|—|–|-|\()\s*(?:[Aa]n?|the|then an?|now an?|who (?:is|was) an?)\s+(?:[\p{L}-]+\s+){0,3}$/u
const COPULA =
  /^\s+(?:is|was|became|being|,? who (?:is|was))\s+(?:now\s+|then\s+|just\s+|only\s+)?(?:an?|the|only)\s+(?:[\p{Ll}-]+\s+){0,2}$/u
const NOUNS_BETWEEN =
  /^\s+(?:(?!(?:who|whose|which|that|of|in|from|at|to|and|was|is|had|has|with|by|on|for|said|says|told|as|before|after)\s)[\p{L}’'-]+\s+){0,5}$/u
const KIN_COMMA = /^\s+(?:[\p{L}’'-]+\s+){0,4}(?<noun>[\p{Ll}-]+),\s+$/u
const CALLED = /^\s+(?:[\p{L}’'-]+\s+){0,6}(?:named|called|surnamed|identified as|known as),?\s+$/u
const OWNED =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ii]ts)|['’]s|s['’])\s+(?:(?:late|own|younger|elder|older|eldest|youngest|then|now)\s+)?$/
const NAME_BEFORE =
  /((?:\p{Lu}[\p{L}'’-]*\.?\s+){0,4}\p{Lu}[\p{L}'’-]*)(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?\s?(?:,|\(|\[)\s?(?:then |now |aged |both |just )?$/u
const NAME_AFTER = /^\s(?:[\p{Ll}-]+\s){0,2}((?:\p{Lu}[\p{L}'’-]*\.?\s){0,4}\p{Lu}[\p{L}'’-]{2,})/u

const OF_PLACE = /\b(?:of|from|in|near) (?:\p{Lu}[\p{L}'’-]*\.?,? ?){1,5}$/u
const CAPITALS = "((?:\\p{Lu}[\\p{L}'’-]*\\.? ){0,3}\\p{Lu}[\\p{L}'’-]+)"
const CAPITALS_SAID = new RegExp(
  `(?:^|[.!?]\\s+|[,“"]\\s*)${CAPITALS}(?:,? (?:an?|the) (?:\\p{Ll}+ )?|,? (?:is|was|turned|turns|became) (?:\\p{Ll}+ ){0,2})$`,
  'u',
)
const ONE_AFTER =
  /^\s(\p{Lu}\p{Ll}+)(?=[,.;’']|\s(?:and|who|is|was|said|had|has|will|to|in|on|at)\b)/u

/** A name that no list knows, between the one before and the age: "because on Saturday, Whiskers turns two". */
const SAID_AFTER = /[,“"]\s*(?!(?:He|She|It|They|I|We|You)\b)\p{Lu}[\p{L}'’-]+ (?:turn(?:s|ed) )?$/u
/** "Ann Reed of Leeds and Ben Hill of York, both 28" */
const BOTH =
  /^(?: (?:of|from) (?:\p{Lu}[\p{L}.'’-]*,? ?){1,4})?\s*,?\s*(?:both|all|each)?(?: aged)?\s*$/u
const PAIR = /^(?: (?:of|from) (?:\p{Lu}[\p{L}.'’-]*,? ?){1,4})?,? ?and $/u

export interface Beside {
  readonly subjects: readonly string[]
  readonly by: string
}

/** Whom an age stands beside: the name before its comma, after "39-year-old", or that it is an apposition of. */
export function besideWhom(
  text: string,
  age: AgeMention,
  named: readonly PersonMention[],
): Beside | undefined {
  const before = named.filter(({ end }) => end <= age.start).at(-1)
  const after = named.find(({ start }) => start >= age.end)
  const since = before === undefined ? '' : text.slice(before.end, age.start)
  const until = after === undefined ? '' : text.slice(age.end, after.start)
  if (age.form === 'beside') return besideName(text, age, named, before, since)
  if (age.form === 'birthday')
    return before && /^['’]s?\s+$/.test(since)
      ? { subjects: [before.value], by: 'owner' }
      : undefined
  const capitals = before && !SAID_AFTER.test(since) ? undefined : capitalsBefore(text, age)
  if (capitals !== undefined) return { subjects: [capitals], by: 'capitals-said' }
  if (before && COPULA.test(since)) return { subjects: [before.value], by: 'copula' }
  if (before && APPOSITION.test(since)) return { subjects: [before.value], by: 'apposition' }
  if (age.form !== 'before' && age.form !== 'standing') return undefined
  if (after && CALLED.test(until)) return { subjects: [after.value], by: 'called' }
  if (after && NOUNS_BETWEEN.test(until)) return { subjects: [after.value], by: 'name-after' }
  const kin = KIN_COMMA.exec(until)?.groups?.['noun']
  const isOwned = OWNED.test(text.slice(Math.max(0, age.start - 24), age.start))
  if (after && kin !== undefined && (isOwned || KIN_NOUNS.has(kin)))
    return { subjects: [after.value], by: 'kin-name' }
  if (after || age.text.endsWith('s')) return undefined
  const next = text.slice(age.end, age.end + 80)
  const name = NAME_AFTER.exec(next)?.[1]
  const whole = name?.includes(' ') === true ? name : ONE_AFTER.exec(next)?.[1]
  return whole === undefined ? undefined : { subjects: [whole], by: 'capitals-after' }
}

/** A name that only its capitals and its place before the verb tell: "Whiskers turns two". */
function capitalsBefore(text: string, age: AgeMention): string | undefined {
  if (age.form === 'birthday') return undefined
  const from = age.text.startsWith('turn') ? age.end : age.start
  const lead = text.slice(Math.max(0, age.start - 80), from).replace(/(turn(?:s|ed)) .*$/, '$1 ')
  const name = CAPITALS_SAID.exec(lead)?.[1]
  return name === undefined ||
    /^(?:He|She|It|They|The|That|This|There|I|We|You|Who|His|Her)$/.test(name)
    ? undefined
    : name
}

function besideName(
  text: string,
  age: AgeMention,
  named: readonly PersonMention[],
  before: PersonMention | undefined,
  since: string,
): Beside | undefined {
  if (before && age.shared === 'both' && BOTH.test(since)) {
    const other = named.filter(({ end }) => end <= before.start).at(-1)
    const isPair = other !== undefined && PAIR.test(text.slice(other.end, before.start))
    return { subjects: isPair ? [other.value, before.value] : [before.value], by: 'both' }
  }
  if (before && (DIRECT.test(since) || AFFILIATED.test(since)))
    return { subjects: [before.value], by: 'name-before' }
  const lead = text.slice(Math.max(0, age.start - 80), age.start)
  const name = NAME_BEFORE.exec(lead)?.[1]
  return name === undefined || OF_PLACE.test(lead)
    ? undefined
    : { subjects: [name], by: 'capitals-before' }
}

/** Whom the ages of a row are: "Ann, Ben and Cal, aged 9, 8 and 4," one each, in order. */
export function shareOut(
  text: string,
  ages: readonly AgeMention[],
  named: readonly PersonMention[],
): readonly string[] | undefined {
  const start = ages[0]?.start ?? 0
  const row = named.filter(({ end }) => end <= start).slice(-ages.length)
  if (row.length !== ages.length) return undefined
  const isRow = row.every(({ end }, index) => {
    const between = text.slice(end, row[index + 1]?.start ?? start)
    return /^\s*(?:,|,? and|\(|–|—|,? (?:are|were)(?: aged)?)?\s*$/.test(between)
  })
  return isRow ? row.map(({ value }) => value) : undefined
}
