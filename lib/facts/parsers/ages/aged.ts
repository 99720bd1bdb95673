import { findAll } from '@/lib/text/find-all'
import type { AgeMention, Parser } from '../../types'
import { NOT_BEHIND_LETTER } from '../behind-letter'
import { ageParser } from './age-parser'
import { AGE_NUMBER, AGE_UNIT, durationOf, UNIT_NUMBER } from './age-words'

const LIST = `${AGE_NUMBER}(?:,? (?:months?|weeks?|years?))?(?:, ?${AGE_NUMBER})*(?:,? and ${AGE_NUMBER})?`
const AGED = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d])(?:[Aa]ged?|[Aa]ges|[Aa]ge:)(?: (?:of|just|only|about|around|between|from))? ?(?<list>${LIST})`,
  'gu',
)
const AGE_IN_LIST = new RegExp(`(${AGE_NUMBER})(?: (months?|weeks?|years?))?`, 'gu')
const AT_AGE = `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d])(?:(?:the )?age of|age as|age was|age is)(?: (?:just|only|about|around))? (?<age>${AGE_NUMBER})`
const OF_AGE = `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d])(?<age>(?<number>${UNIT_NUMBER}) (?<unit>${AGE_UNIT}) (?:of|in) age)(?!\\p{L})`
const LIMIT_AFTER =
  /^(?: years?)?,? ?(?:and (?:under|over|older|above|up|younger|below)|or (?:under|over|older|above|younger|below)|to\b|[-\u2010-\u2015]\s?\d|\+|or \p{Ll}+\b)/u
const LIMIT_BEFORE =
  /\b(?:under|over|above|below|between|from|beyond|past|reach|reaching|until|before|after)(?: the)? $/i

/** `aged four`, `ages 7 and 9`: a row of ages is that many mentions, the first with its word. */
export const aged: Parser = {
  name: 'aged',
  *parse({ text }) {
    for (const found of findAll(text, AGED)) {
      const [whole] = found
      const end = found.index + whole.length
      const list = found.groups?.['list'] ?? ''
      const isLimit =
        LIMIT_AFTER.test(text.slice(end, end + 20)) || /\b(?:between|from)\b/.test(whole)
      if (isLimit || LIMIT_BEFORE.test(text.slice(Math.max(0, found.index - 12), found.index)))
        continue
      const numbers = findAll(list, AGE_IN_LIST)
      const isList = numbers.length > 1
      for (const [index, number] of numbers.entries()) {
        const value = durationOf(number[1] ?? '', number[2])
        const start = index === 0 ? found.index : end - list.length + number.index
        const stop = end - list.length + number.index + number[0].length
        if (value === undefined) continue
        yield {
          kind: 'age',
          start,
          end: stop,
          text: text.slice(start, stop),
          value,
          form: 'beside',
          of: 'person',
          shared: isList ? 'listed' : undefined,
          by: 'aged',
        } satisfies AgeMention
      }
    }
  },
}

/** `at the age of four`, `her age as 32`. `under the age of 18` is a limit. */
export const atAge = ageParser('at-age', new RegExp(AT_AGE, 'gu'), ({ groups, before, after }) => {
  const value = durationOf(groups['age'] ?? '')
  const lead = before.replace(/(?:the )?age (?:of|as|was|is) (?:\p{Ll}+ )?$/u, '')
  if (value === undefined || LIMIT_BEFORE.test(lead) || LIMIT_AFTER.test(after)) return undefined
  return { value, form: 'predicate', of: 'person' }
})

/** `93 years of age`. */
export const yearsOfAge = ageParser(
  'years-of-age',
  new RegExp(OF_AGE, 'gu'),
  ({ groups, before }) => {
    const value = durationOf(groups['number'] ?? '', groups['unit'])
    if (
      value === undefined ||
      LIMIT_BEFORE.test(before) ||
      /\b(?:to|or|around|expectancy\b.{0,40}) $/.test(
        before.replace(/.*\b(?:boy|girl|man|woman)\b/, ''),
      )
    )
      return undefined
    return { value, form: /, $/.test(before) ? 'beside' : 'predicate', of: 'person' }
  },
)
