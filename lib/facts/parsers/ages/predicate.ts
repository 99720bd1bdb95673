import { NOT_BEHIND_LETTER } from '../behind-letter'
import { ageParser } from './age-parser'
import { AGE_NUMBER, durationOf } from './age-words'
import { isPersonNoun } from './person-nouns'

const END = `(?=\\s*(?:[.;!?,)”"]|$|(?:when|at|and|in|but|or|years?\\sold|now|then|today|before|because|on|this|last|next|while|as)(?!\\p{L})))`
const HEDGE =
  '(?:(?:only|just|now|about|nearly|almost|already|still|then|around|also|barely|not yet)\\s)?'
const IS = `(?:\\s(?:is|was|were|are|am|will be|would be|would have been)|['’](?:s|m|re))`
const BE = `${IS}(?<=(?<![\\p{L}\\d])(?<subject>\\p{L}[\\p{L}’'.-]{0,40})${IS})\\s${HEDGE}(?<age>${AGE_NUMBER})${END}`
const TURN = `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d])(?<age>(?:turn(?:s|ed|ing)?)\\s${HEDGE}(?<number>${AGE_NUMBER})(?<unit>\\s(?:years?|months?)(?:\\sold)?)?)(?!\\s(?:degrees|times|heads|pages|per|percent|million|points|hours?|minutes?|to|of|into|out)\\b)(?!\\p{L}|-)`
const AT = `(?<=(?:^|[.!?]["”’]?\\s|["“]\\s?|,\\s|\\n)(?:At|at|By|When|Now|now|Still|Aged)\\s(?:just\\s|only\\s)?)(?<age>${AGE_NUMBER})(?=,?\\s(?:he|she|I|they|\\p{Lu}\\p{Ll}+)\\s)(?!,?\\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Downing|GMT|BST))`
const DECADE = `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d])(?<age>in\\s(?:his|her|their|my|our|your|its)\\s(?:(?:early|mid|late)[-\\s](?:to[-\\s]late[-\\s])?)?(?<tens>[1-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens))(?!\\p{L})`
const BIRTHDAY = `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d])(?<ordinal>\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\p{Ll}+|\\p{Ll}+(?:th|st|rd|nd))\\s(?:birthday|Birthday)(?!\\p{L})`
const PEOPLE = /^(?:he|she|i|you|they|we|who)$/i
const NOBODY =
  /^(?:it|this|that|there|which|what|here|score|temperature|number|total|age|average|result|price|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i

const AND_AGE = new RegExp(`^(?:, ${AGE_NUMBER})*,? and ${AGE_NUMBER}\\s*(?:[.,;!?)]|$)`, 'u')

/** `He was 82.`, `Harry is 39`: somebody and a bare number. */
export const isAge = ageParser('is-age', new RegExp(BE, 'gmu'), ({ groups, before, after }) => {
  const { subject = '', age = '' } = groups
  const value = durationOf(age)
  const isSomebody =
    PEOPLE.test(subject) ||
    (/^\p{Lu}\p{Ll}+/u.test(subject) && !NOBODY.test(subject)) ||
    isPersonNoun(subject.toLowerCase())
  if (value === undefined || !isSomebody || /^one$/i.test(age)) return undefined
  // "The victims were 18 and 20": a row
  if (AND_AGE.test(after)) return undefined
  return /\b(?:top|number|no\.)\s[^.]*$/i.test(before.slice(-12))
    ? undefined
    : { value, form: 'predicate', of: 'person' }
})

/** `turned 75`, `turns two`. */
export const turned = ageParser('turned', new RegExp(TURN, 'gu'), ({ groups }) => {
  const value = durationOf(groups['number'] ?? '', groups['unit']?.trim() ?? 'years')
  return value === undefined ? undefined : { value, form: 'predicate', of: 'person' }
})

/** `At 15, David formed his first band`. */
export const atNumber = ageParser('at-number', new RegExp(AT, 'gmu'), ({ groups, before }) => {
  const age = groups['age'] ?? ''
  const value = durationOf(age)
  if (value === undefined || /^one$/i.test(age)) return undefined
  if (/\bNow\s$/.test(before) && /^\d$/.test(age)) return undefined
  // "By eight she has baked the bread": an hour of the day
  const isHour = Number.parseInt(value.slice(1), 10) <= LAST_HOUR
  if (isHour && /\bBy\s(?:just\s|only\s)?$/.test(before)) return undefined
  return { value, form: 'predicate', of: 'person' }
})

const LAST_HOUR = 12

const TENS: Readonly<Record<string, number>> = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90, teens: 10 } // prettier-ignore

/** `in his 60s`: no age, but the decade of one. */
export const inDecade = ageParser('in-decade', new RegExp(DECADE, 'gu'), ({ groups }) => {
  const tens = groups['tens'] ?? ''
  const years = TENS[tens] ?? Number.parseInt(tens, 10)
  return { value: `P${years}Y`, form: 'predicate', of: 'decade' }
})

/** `his 75th birthday`. */
export const birthday = ageParser(
  'birthday',
  new RegExp(BIRTHDAY, 'gu'),
  ({ groups }) => {
    const ordinal = groups['ordinal'] ?? ''
    const value = /^\d/.test(ordinal) ? `P${Number.parseInt(ordinal, 10)}Y` : durationOf(ordinal)
    return value === undefined ? undefined : { value, form: 'birthday', of: 'person' }
  },
  'irthday',
)
