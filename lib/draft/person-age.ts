import type { AgeMention, Fact, Reading } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { indexMaterial } from './index-material'
import { namingSentences } from './naming-sentences'
import { sentenceAt } from '@/lib/facts/sentence-at'
import { isSurePerson } from './sure-person'
import type { Material } from './types'

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
  /\b(?:died|dies|passed away|was killed|were killed|was murdered|was shot dead|was found dead|drowned|funeral|late)\b/i
const DIED_AT =
  /\b(?:died|dies|death|passed away|killed|murdered|drowned),?\s+(?:(?:on|in|last)\s+\w+,?\s+)?(?:aged\s+|at(?: the(?: age of)?| age)?\s+)?$/i
const PRESENT = /\b(?:is|’s|'s|now|turned|has turned|just turned|celebrated)\b/i
const OTHER_TIME =
  /\b(?:was|were|had been|became|then|when|once|at the time|at the age|as a (?:boy|girl|child)|will be|will turn|turns|turning|next year|by the time|until|if)\b/i
/** Of an age beside a name only the words right before it tell another time. */
const THEN = /\b(?:then|was|were|when|once)\s*,?\s*$/i
/** `Ann Reed, 66, has run the shop since 1986`: what follows an age is told of the present. */
const OF_NOW = /^[,)]* (?:who )?(?:has|is|says|lives|works|runs)\b/

const known = new WeakMap<Reading, readonly PersonAge[]>()
/** From a passage that goes on and on no more ages than these are looked at. */
const MOST_AGES = 100

/** Each age in whole years of somebody whom the article names. */
export function personAges(material: Material): readonly PersonAge[] {
  const found = known.get(material.reading)
  if (found) return found
  const ages: PersonAge[] = []
  for (const fact of material.facts) {
    if (ages.length === MOST_AGES) break
    const age = fact.kind === 'age' ? personAge(fact, material) : undefined
    if (age) ages.push(age)
  }
  known.set(material.reading, ages)
  return ages
}

function personAge(fact: Fact, material: Material): PersonAge | undefined {
  const { mentionsAt } = indexMaterial(material)
  const mention = mentionsAt(fact.start).find((one) => one.kind === 'age')
  const years = YEARS.exec(fact.value)?.[1]
  if (mention?.of !== 'person' || years === undefined) return undefined
  if (fact.relation === 'age in decades' || !isSurePerson(material, fact.subject)) return undefined
  const own = sentenceAt(material.reading, fact.start)
  const evidence = namingSentences(material, fact.subject, [own], fact.start)
  const time = timeOf(material, mention, own)
  return { fact, mention, name: fact.subject, years: Number(years), time, evidence }
}

function timeOf(material: Material, age: AgeMention, sentence: Span): PersonAge['time'] {
  const { text } = material.reading
  const before = text.slice(Math.max(sentence.start, age.start - REACH), age.start)
  const after = text.slice(age.end, Math.min(sentence.end, age.end + REACH))
  if (DIED_AT.test(before)) return 'at death'
  if (age.form === 'birthday') return 'now'
  const isPast =
    age.form === 'predicate' ? isToldAsPast(before, age.text, after) : THEN.test(before)
  const isDead = DIED.test(text.slice(sentence.start, sentence.end))
  const isEarlier = !OF_NOW.test(after) && hasEarlierYear(material, sentence)
  return isPast || isDead || isEarlier ? 'then' : 'now'
}

const REACH = 40

/** "is 39", "has turned 75", and neither "was 12" nor "when he is 30". */
function isToldAsPast(before: string, age: string, after: string): boolean {
  return !PRESENT.test(`${before.slice(-24)}${age}`) || OTHER_TIME.test(`${before} ${age} ${after}`)
}

/** Whether the sentence has a year before the one in which the article came out. */
function hasEarlierYear(material: Material, sentence: Span): boolean {
  const thisYear = material.source.published?.slice(0, 4)
  return indexMaterial(material)
    .mentionsBeside(sentence.start)
    .some(
      ({ kind, value }) =>
        kind === 'date' &&
        /^\d{3}[\dX]/.test(value) &&
        (thisYear === undefined || value.slice(0, 4) < thisYear),
    )
}
