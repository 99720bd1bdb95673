import type {
  AgeMention,
  Fact,
  Found,
  PersonMention,
  Refusal,
  RefusalReason,
  Resolver,
} from '../types'
import { besideWhom, shareOut } from './age-beside'
import type { Antecedent } from '../people/antecedent'
import { whoIsMeant } from '../people/who-is-meant'
import { type Kin, kinOf } from './kin-of'
import { sentencePeople, type SentencePeople } from './sentence-people'

const NO_AGE: ReadonlyMap<AgeMention['of'], RefusalReason> = new Map([
  ['thing', 'not-about-a-person'],
  ['range', 'age-range'],
  ['limit', 'age-limit'],
])

/** Ties each age to the person who is that old; an age that nobody can be given is refused. */
export const whoseAge: Resolver = {
  name: 'whose-age',
  resolve(found) {
    const facts: Fact[] = []
    const refusals: Refusal[] = []
    const people = sentencePeople(found)
    const ages = found.mentions.filter((mention) => mention.kind === 'age')
    for (const [index, age] of ages.entries()) {
      const reason = NO_AGE.get(age.of)
      if (reason !== undefined) {
        refusals.push(refusal(age, reason))
        continue
      }
      const whose = subjectsOf(age, rowOf(ages, index), people, found)
      if ('reason' in whose) refusals.push(refusal(age, whose.reason))
      else for (const subject of whose.subjects) facts.push(factOf(age, subject, whose.by, people))
    }
    return { facts, refusals }
  },
}

type Whose =
  | { readonly subjects: readonly string[]; readonly by: string }
  | { readonly reason: 'no-subject' | 'unclear-subject' }

function subjectsOf(
  age: AgeMention,
  row: readonly AgeMention[],
  people: SentencePeople,
  found: Found,
): Whose {
  const { text } = people
  const named = people.near(age.start)
  if (age.shared === 'listed') {
    const whose = shareOut(text, row, named)?.[row.indexOf(age)]
    return whose === undefined
      ? { reason: 'unclear-subject' }
      : { subjects: [whose], by: 'shared-out' }
  }
  const beside = besideWhom(text, age, named)
  if (beside) return beside
  const kin = kinOf(text, age, named)
  const relative = kin && nameKin(kin, found)
  if (relative) return relative
  const subject =
    age.form === 'before' && !isDefinite(text, age) ? undefined : farSubject(age, people, found)
  if (subject === undefined) return { reason: 'no-subject' }
  return 'reason' in subject ? subject : { subjects: [subject.subject], by: subject.by }
}

/** "her daughter" as "Ann Reed's daughter", if it can be said who she is. */
function nameKin({ owner, kin }: Kin, found: Found): Whose | undefined {
  if ('name' in owner) return { subjects: [`${owner.name}’s ${kin}`], by: 'kin' }
  const meant = whoIsMeant(found, { start: owner.at, end: owner.at + owner.pronoun.length })
  if ('reason' in meant) return undefined
  return { subjects: [`${meant.subject}’s ${kin}`], by: `kin:${meant.by}` }
}

/** "the 49-year-old billionaire" speaks of somebody who was named, "a 24-year-old man" does not. */
function isDefinite(text: string, { start }: AgeMention): boolean {
  return /\b[Tt]he\s+(?:now\s+|then\s+)?$/.test(text.slice(Math.max(0, start - 12), start))
}

const PRONOUN = /(?<![\p{L}'’])(he|she|his|her|him|who|I|they|their|you|we|my|it|its)(?![\p{L}])/giu
const NOBODY = /^(?:I|you|we|my|it|its|they|their)$/i

function farSubject(age: AgeMention, people: SentencePeople, found: Found): Antecedent | undefined {
  const { text } = people
  const sentence = people.sentenceAt(age.start)
  const named = people.near(age.start)
  if (age.form === 'before' || age.form === 'standing') return whoIsMeant(found, age)
  if (age.form === 'beside' && /^\d/.test(age.text)) return { reason: 'no-subject' }
  const after = named.find(({ start }) => start >= age.end)
  if (after && /^,?\s+$/.test(text.slice(age.end, after.start)))
    return { subject: after.value, by: 'name-follows' }
  const before = named.filter(({ end }) => end <= age.start).at(-1)
  const from =
    before?.end ??
    named.findLast(({ end }) => end <= age.start)?.end ??
    Math.max(0, age.start - 120)
  const since = text.slice(Math.max(from, age.start - 120), age.end)
  const pronoun = lastPronoun(people, sentence, from, since, age)
  if (pronoun === undefined) return before && { subject: before.value, by: 'nearest-name' }
  if (/^who$/i.test(pronoun.word)) return before && { subject: before.value, by: 'who' }
  if (NOBODY.test(pronoun.word)) return { reason: 'unclear-subject' }
  const meant = whoIsMeant(found, { start: pronoun.at, end: pronoun.at + pronoun.word.length })
  return 'reason' in meant ? (namedLater(age, pronoun.word, named, people) ?? meant) : meant
}

/** "She is two now, but when Ann was born …": the only one whom the sentence goes on to name. */
function namedLater(
  age: AgeMention,
  pronoun: string,
  named: readonly PersonMention[],
  people: SentencePeople,
): Antecedent | undefined {
  const sex = /^(?:she|her)$/i.test(pronoun)
    ? 'female'
    : /^(?:he|his|him)$/i.test(pronoun)
      ? 'male'
      : undefined
  const [first, ...others] = named.filter(({ start }) => start >= age.end)
  const known = first && people.sexOf(first.value)
  const isOther = known !== undefined && known !== sex
  if (!first || isOther || others.some(({ value }) => value !== first.value)) return undefined
  const isClause = /,? (?:when|after|before|while|as|since|until|because)\s$/.test(
    people.text.slice(age.end, first.start),
  )
  return isClause ? { subject: first.value, by: 'named-later' } : undefined
}

function lastPronoun(
  people: SentencePeople,
  sentence: number,
  from: number,
  since: string,
  age: AgeMention,
): { readonly word: string; readonly at: number } | undefined {
  const start = age.end - since.length
  const found = [...since.matchAll(PRONOUN)].findLast(
    ({ index }) => start + index >= from && people.sentenceAt(start + index) === sentence,
  )
  const next = found
    ? undefined
    : /^,?\s+(he|she)\b/i.exec(people.text.slice(age.end, age.end + 12))
  if (next) return { word: next[1] ?? '', at: age.start }
  return found && { word: found[0], at: start + found.index }
}

const MOST_IN_A_ROW = 12

/** The ages of one row ("aged 9, 8 and 4") around `index`. */
function rowOf(ages: readonly AgeMention[], index: number): readonly AgeMention[] {
  const isLinked = (a: AgeMention | undefined, b: AgeMention | undefined): boolean =>
    a?.shared === 'listed' &&
    b?.shared === 'listed' &&
    b.start - a.end <= 6 &&
    !/^\p{L}*age/iu.test(b.text)
  let [first, last] = [index, index]
  while (index - first < MOST_IN_A_ROW && isLinked(ages[first - 1], ages[first])) first -= 1
  while (last - index < MOST_IN_A_ROW && isLinked(ages[last], ages[last + 1])) last += 1
  return ages.slice(first, last + 1)
}

function factOf(age: AgeMention, subject: string, by: string, people: SentencePeople): Fact {
  const relation =
    age.of === 'decade' ? 'age in decades' : age.form === 'birthday' ? 'birthday' : 'age'
  return {
    subject,
    relation,
    value: age.value,
    kind: 'age',
    start: age.start,
    end: age.end,
    evidence: people.evidenceText(age.start),
    by: `${age.by} + whose-age:${by}`,
  }
}

function refusal({ start, end, text }: AgeMention, reason: RefusalReason): Refusal {
  return { reason, text, start, end, by: 'whose-age' }
}
