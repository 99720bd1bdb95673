import { NOT_BEHIND_LETTER } from '../behind-letter'
import { ageParser, type AgeMatch } from './age-parser'
import { AGE_NUMBER, durationOf } from './age-words'

const BOUND =
  '(?:[Uu]nder|[Oo]ver|[Aa]bove|[Bb]elow|[Uu]p to|[Bb]eyond|[Pp]ast|[Uu]ntil|[Bb]efore|[Yy]ounger than|[Oo]lder than)'
const AND_MORE = '(?:and|or) (?:under|over|older|above|upwards?|up|younger|below)'
const PEOPLE =
  '(?:people|persons?|children|kids|adults|those|anyone|everyone|nobody|no one|someone|women|men|girls|boys|voters|drivers|workers|youngsters|teenagers|pupils|students|patients|residents|players|[Pp]eople|[Cc]hildren|[Aa]dults|[Tt]hose|[Aa]nyone|[Ww]omen|[Mm]en)'
const END =
  '(?=\\s*(?:[.,;:!?)”"]|$)|\\s(?:who|are|were|in|at|and|or|to|can|cannot|must|from|with|is|was|has|have|had|will|would|should|may|need|on|for|as|years)(?!\\p{L}))'
const SET =
  'age(?: limit)?(?: (?:of|for) \\p{Ll}+(?: \\p{Ll}+){0,2})? (?:is|was|be|being|has been|will be|remains|stands at)(?: (?:set|fixed|raised|lowered|increased|cut))?(?: (?:at|to))?'
const FORMS = [
  `${BOUND} (?:the )?age of (?<a>${AGE_NUMBER})`,
  `[Aa]ged? (?<b>${AGE_NUMBER})(?: years?)?,? ${AND_MORE}`,
  `[Aa]ged ${BOUND} (?<c>${AGE_NUMBER})`,
  `(?:[Uu]nder|[Oo]ver)[-\\u2010-\\u2013](?<d>[1-9]\\d)s`,
  `(?<=(?<![\\p{L}\\d])${PEOPLE} (?:aged )?)${BOUND} (?<e>${AGE_NUMBER})${END}`,
  `(?<=\\b(?:must|have to|has to)(?: also)? be )(?:over|under|at least) (?<f>${AGE_NUMBER})${END}`,
  `${SET} (?<age>${AGE_NUMBER})(?= ?[.,;)]|$| (?:in|for|and|but|or|across)(?!\\p{L}))`,
]
const NUMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'age']

/** `under the age of 18`, `aged 65 and over`, `under-18s`, `the age of consent is 16`: the age of nobody. */
export const ageLimit = ageParser(
  'age-limit',
  new RegExp(`${NOT_BEHIND_LETTER}(?<![\\p{L}\\d-])(?:${FORMS.join('|')})(?![\\p{L}\\d%])`, 'gu'),
  ({ groups }: AgeMatch) => {
    const number = NUMBERS.map((name) => groups[name]).find((found) => found !== undefined)
    const value = number === undefined ? undefined : durationOf(number)
    return value === undefined ? undefined : { value, form: 'predicate', of: 'limit' }
  },
)
