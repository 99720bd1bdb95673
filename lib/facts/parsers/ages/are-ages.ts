import type { AgeMention, Parser } from '../../types'
import { AGE_NUMBER, durationOf } from './age-words'
import { isPersonNoun } from './person-nouns'

const LIST = `${AGE_NUMBER}(?:, ${AGE_NUMBER}){0,4},? and ${AGE_NUMBER}`
const ARE = new RegExp(
  `(?<before>(?:\\p{Lu}[\\p{L}’'-]* and (?:\\p{Lu}[\\p{L}’'-]* ){0,2})?(?<subject>\\p{L}[\\p{L}’'-]*)) (?:were|are) (?:aged )?(?<list>${LIST})(?=\\s*(?:[.,;!?)”"]|$)|\\s(?:at|when|respectively|and|years)(?!\\p{L}))`,
  'gu',
)

/** `The victims were 18 and 20`, `Ann and Ben are four and two`: a row of ages, one each. */
export const areAges: Parser = {
  name: 'are-ages',
  *parse({ text }) {
    for (const found of text.matchAll(ARE)) {
      const { before = '', subject = '', list = '' } = found.groups ?? {}
      const isSomebody = / and /.test(before) || /^they$/i.test(subject) || isPersonNoun(subject)
      if (!isSomebody) continue
      const from = found.index + found[0].length - list.length
      for (const { 0: number, index } of list.matchAll(new RegExp(AGE_NUMBER, 'gu'))) {
        const value = durationOf(number)
        if (value === undefined) continue
        const start = from + index
        yield {
          kind: 'age',
          start,
          end: start + number.length,
          text: number,
          value,
          form: 'beside',
          of: 'person',
          shared: 'listed',
          by: 'are-ages',
        } satisfies AgeMention
      }
    }
  },
}
