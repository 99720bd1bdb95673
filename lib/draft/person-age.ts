import type { AgeMention, Fact } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { namingSentences } from './naming-sentences'
import { sentenceAt } from './sentence-at'
import type { Material } from './types'
import { isOffice } from './written-name'

/** How old the article says that somebody is or was. */
export interface PersonAge {
  readonly fact: Fact
  readonly mention: AgeMention
  readonly name: string
  readonly years: number
  /** `now` only where nothing in the sentence speaks of another time. */
  readonly time: 'now' | 'at death' | 'then'
  readonly evidence: readonly Span[]
}

const YEARS = /^P(\d{1,3})Y$/
const DIED =
  /\b(?:died|dies|passed away|was killed|were killed|was murdered|was shot dead|was found dead|drowned)\b/i
const OTHER_TIME =
  /\b(?:was|were|had been|became|then|when|once|at the time|at the age|in his youth|as a (?:boy|girl|child)|late|former|died|death|dead|killed|murdered|funeral|body|would have been|will be|will turn|turns|turning|next year|by the time|until)\b/i

/** Each age in whole years of somebody whom the article names. An age that another one of the same person contradicts is left out. */
export function personAges(material: Material): readonly PersonAge[] {
  const mentions = new Map(
    material.mentions.flatMap((one) => (one.kind === 'age' ? [[one.start, one] as const] : [])),
  )
  const names = new Set(material.people.map(({ name }) => name))
  const ages = material.facts.flatMap((fact): readonly PersonAge[] => {
    const mention = fact.kind === 'age' ? mentions.get(fact.start) : undefined
    const years = Number(YEARS.exec(fact.value)?.[1] ?? NaN)
    if (!mention || mention.of !== 'person' || fact.relation === 'age in decades') return []
    if (!names.has(fact.subject) || Number.isNaN(years)) return []
    const own = [sentenceAt(material.reading, fact.start)]
    const evidence = namingSentences(material, fact.subject, own, fact.start)
    const time = timeOf(material, mention, own[0] ?? fact)
    return [{ fact, mention, name: fact.subject, years, time, evidence }]
  })
  return ages
}

function timeOf(material: Material, age: AgeMention, sentence: Span): PersonAge['time'] {
  const { text } = material.reading
  const before = text.slice(Math.max(sentence.start, age.start - 40), age.start)
  const after = text.slice(age.end, Math.min(sentence.end, age.end + 40))
  if (
    DIED.test(before) &&
    /\b(?:died|dies|passed away|killed|murdered|dead|drowned)\s+(?:aged\s+|at(?: the age of)?\s+|at age\s+)?$/i.test(
      before,
    )
  )
    return 'at death'
  if (age.form === 'birthday') return 'now'
  const words = text.slice(sentence.start, sentence.end)
  const isPast = hasEarlierYear(material, sentence) || OTHER_TIME.test(near(before, after, age))
  return isPast || DIED.test(words) ? 'then' : 'now'
}

/** A predicate tells its time by its verb; of an age beside a name the words on either side may. */
function near(before: string, after: string, age: AgeMention): string {
  return age.form === 'predicate'
    ? `${before} ${age.text} ${after}`
    : `${before.slice(-24)} ${after.slice(0, 24)}`
}

/** Whether the sentence has a year before the one in which the article came out. */
function hasEarlierYear({ mentions, source }: Material, sentence: Span): boolean {
  const thisYear = source.published?.slice(0, 4)
  return mentions.some(
    ({ kind, value, start, end }) =>
      kind === 'date' &&
      start >= sentence.start &&
      end <= sentence.end &&
      /^\d{3}[\dX]/.test(value) &&
      (thisYear === undefined || value.slice(0, 4) < thisYear),
  )
}

/** Whether the age is that of a person whom a pupil can tell from all others by name. */
export function isNamed({ name }: PersonAge): boolean {
  return !isOffice(name) || /^(?:the )?(?:King|Queen|Pope|Prime Minister|President)\b/.test(name)
}
