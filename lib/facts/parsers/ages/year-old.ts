import type { AgeMention } from '../../types'
import { NOT_BEHIND_LETTER } from '../behind-letter'
import { ageParser, type AgeMatch } from './age-parser'
import { AGE_UNIT, durationOf, UNIT_NUMBER } from './age-words'
import { isPersonNoun } from './person-nouns'

const PATTERN = `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d.,$£€/-])(?<number>${UNIT_NUMBER})[- \\u2010-\\u2013](?<unit>${AGE_UNIT})[- \\u2010-\\u2013][Oo]lds?(?!\\p{L})`
const VERB =
  /^(?:['’]s\s+(?:best|first|last)|[\s—–-]*$|\s*[,.;:!?—–”"]|\s+(?:who|is|was|has|had|will|said|says|told|from|whose|with|won|came|went|did|also|and|in|at|on|to|could|would|can|then|\p{Ll}+(?:ed|s))(?!\p{L}))/u

/** `39-year-old Harry`, `a three-year-old`, `the 36-year-old`, `39 years old`. */
export const yearOld = ageParser(
  'year-old',
  new RegExp(PATTERN, 'gu'),
  (match) => {
    const { number = '', unit } = match.groups
    const value = durationOf(number, unit)
    if (value === undefined) return undefined
    // "18- to 24-year-olds" and "over 60 years old" are limits.
    if (
      /(?:\d[- ]*(?:to|and|or)[- ]*|\b(?:under|over|above|below|between|minimum|least|than)\s+)$/i.test(
        match.before,
      ) &&
      !/\bthan\s+$/.test(match.before)
    )
      return undefined
    if (/^\s+pregnan/.test(match.after)) return undefined
    return {
      value,
      form: formOf(match, unit ?? ''),
      of: isThing(match, number) ? 'thing' : 'person',
    }
  },
  'ld',
)

function formOf({ before, after }: AgeMatch, unit: string): AgeMention['form'] {
  const isPredicate =
    /\b(?:is|was|are|were|be|been|being|am|['’]s|['’]m|['’]re|turned|turning|turns|becomes?|than)\s+(?:\p{Ll}+\s+){0,2}$/u.test(
      before,
    )
  if (unit.endsWith('s') && !/^-/.test(after) && isPredicate) return 'predicate'
  if (/\b[Tt]he\s+(?:now\s+|then\s+)?$/.test(before) && VERB.test(after)) return 'standing'
  if (unit.endsWith('s') && /,\s*(?:now\s+|then\s+|who\s+(?:is|was)\s+)?$/.test(before))
    return 'beside'
  return unit.endsWith('s') && VERB.test(after) ? 'predicate' : 'before'
}

/** What is older than people get, or stands before a noun that nobody can be. */
function isThing({ before, after }: AgeMatch, number: string): boolean {
  if (Number(number.replace(/,/g, '')) > 125) return true
  if (
    /\b(?:building|house|tree|company|firm|business|ship|town|city|law|tradition|it)\s+(?:is|was)\s+(?:\p{Ll}+\s+){0,3}$/iu.test(
      before,
    )
  )
    return true
  const words = /^\s+((?:[\p{L}'’-]+\s*){1,5})/u.exec(after)?.[1]?.trim().split(/\s+/) ?? []
  const phrase = words.slice(
    0,
    words.findIndex(
      (word, index) =>
        /^(?:who|which|that|of|from|in|at|on|is|was|has|to|and)$/.test(word) &&
        // "marketing and sales manager"
        !(word === 'and' && /ing$/.test(words[index - 1] ?? '')),
    ) >>> 0,
  )
  const [first] = phrase
  if (
    first === undefined ||
    phrase.some((word) => /^\p{Lu}/u.test(word) || isPersonNoun(word.toLowerCase()))
  )
    return false
  return phrase.length <= 3 && THINGS.test(phrase.join(' '))
}

const THINGS =
  /(?:ation|ment|ship|ing|ity|ism|ance|ence|building|house|home|tree|oak|union|conflict|war|mutiny|ship|boat|bridge|church|castle|company|firm|business|car|record|wall|seawall|city|town|village|law|tradition|bottle|message|letter|book|painting|fossil|skeleton|skull|tomb|temple|text|wine|whisky|stadium|hotel|school|club|festival|horse head|rule|ban|deal|agreement|treaty|mystery|case|dispute|feud|site|system|station|bone|remains|tool|tools|rock|star|galaxy)\b/
