import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'
import { CARDINALS } from '@/lib/text/number-lists'
import { countOf } from '../dates/date-words'
import { ageParser } from './age-parser'
import { AGE_NUMBER, durationOf } from './age-words'
import { isPersonNoun } from './person-nouns'

const NAME = `(?<name>[\\p{L}][\\p{L}\\p{M}'’.-]{0,40})`
const COMMAS = `,(?<=(?<![\\p{L}\\d])${NAME}\\s?,)\\s?(?:(?:then|now|aged|about|only|just|still|also|both|all|each|who turns|who is|who was)\\s)?(?<age>${AGE_NUMBER})(?=(?:\\s?[,;:)\\]]|\\s?[—–]|\\s*$|[.?!](?:["”’')]*)(?:\\s|$)|\\s(?:of|from|and|who|whose|with|was|is|has|had|in|on|at|said|says|died|told|were|when|or|a|an|to|killed|won)\\s))`
const BRACKETS = `[(\\[](?<=(?<![\\p{L}\\d])${NAME}\\s?[(\\[])\\s?(?:aged\\s|then\\s|now\\s)?(?<age>${AGE_NUMBER})(?:,[^()\\n]{0,40})?\\s?[)\\]]`
const NOT_NAMES =
  /^(?:No|Nos|Page|Chapter|Section|Article|Route|Highway|Interstate|Level|Room|Group|Game|Round|Lap|Week|Day|Step|Part|Rule|Apollo|Volume|Vol|Psalm|Figure|Table|Class|Grade|Unit|Windows|Boeing|Airbus|First|Last|Yes|However|Inning|The|In|At|By|On|And|But|Or)$/

/** `Harry, 39,` and `her brother, 7,`. Months, and numbers that go on, are no ages. */
export const besideName = ageParser(
  'beside-name',
  new RegExp(COMMAS, 'gmu'),
  ({ groups, before, after }) => {
    const { name = '', age = '' } = groups
    const value = durationOf(age)
    if (value === undefined || !isNamed(name, before)) return undefined
    // "two in Victoria, one of whom": a small count that goes on counts something else.
    const isKinNext = /^ and (?:his|her|their) /.test(after)
    if ((countOf(age) ?? 13) < 13 && /^\s(?![,;:)\]])/.test(after) && !isKinNext) return undefined
    if (/^one$/i.test(age) && !/^\s?[,;)]/.test(after)) return undefined
    // "Friday, 12 and": and "Spain, 3, Italy, 2" are scores.
    if (
      /^\d$/.test(age) &&
      /^\s?[,;]\s+\p{Lu}\p{L}+\s?,?\s+\d\b/u.test(after) &&
      !/\b(?:brother|sister|son|daughter|children|and)\b/.test(before + after)
    )
      return undefined
    return {
      value,
      form: 'beside',
      of: 'person',
      shared: /\b(?:both|all|each)\s$/.test(before) ? 'both' : undefined,
    }
  },
)

/** `Harry (39)`. */
export const inBrackets = ageParser(
  'in-brackets',
  new RegExp(BRACKETS, 'gu'),
  ({ groups, before }) => {
    const { name = '', age = '' } = groups
    const value = durationOf(age)
    const isSmall = /^\d$/.test(age)
    return value === undefined ||
      !isNamed(name, before) ||
      (isSmall && !/aged\s$/.test(before) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\s?\($/u.test(before))
      ? undefined
      : { value, form: 'beside', of: 'person' }
  },
)

/** "a chicken seller, 22,": somebody by what they do. */
const AGENT =
  /(?<!\p{L})(?:[Aa]n?|[Hh]is|[Hh]er|former) (?:\p{Ll}+ ){0,2}(?!(?:number|winter|summer|order|paper|power|computer|letter|water|tower|river|corner|quarter|chapter|error|door|floor|factor|member|offer|answer|further|other|never|ever|under|over|after|either|rather) ?,)\p{Ll}{3,}(?:er|or|ee|ian|ist), $/u

function isNamed(name: string, before: string): boolean {
  const lower = name.toLowerCase().replace(/\.$/, '')
  if (isPersonNoun(lower)) return true
  if (AGENT.test(before)) return true
  if (CARDINALS.has(lower)) return false
  if (!/^\p{Lu}/u.test(name) || MONTHS.has(lower) || WEEKDAYS.has(lower) || NOT_NAMES.test(name))
    return false
  if (/^\p{Lu}{1,4}$/u.test(name) && !/\p{Lu}\p{Ll}+,? \p{Lu}{1,4}\b/u.test(before)) return false
  return !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)[^\n]{0,4}$/.test(
    before,
  )
}
