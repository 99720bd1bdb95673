import { findAll } from '@/lib/text/find-all'
import type { AgeMention, Parser } from '../../types'
import { AGE_NUMBER, durationOf } from './age-words'
import { isPersonNoun } from './person-nouns'

const LIST = `${AGE_NUMBER}(?:, ${AGE_NUMBER}){0,4},? and ${AGE_NUMBER}`
const ARE = new RegExp(
  ` (?:were|are) (?:aged )?(?<list>${LIST})(?=\\s*(?:[.,;!?)”"]|$)|\\s(?:at|when|respectively|and|years)(?!\\p{L}))`,
  'gu',
)

const AGES = new RegExp(AGE_NUMBER, 'gu')
const REACH = 90
const SUBJECT =
  /(?:(?<first>\p{Lu}[\p{L}’'-]* and )(?:\p{Lu}[\p{L}’'-]* ){0,2})?(?<last>\p{L}[\p{L}’'-]*)$/u

/** `The victims were 18 and 20`, `Ann and Ben are four and two`: a row of ages, one each. */
export const areAges: Parser = {
  name: 'are-ages',
  *parse({ text }) {
    for (const found of findAll(text, ARE)) {
      const list = found.groups?.['list'] ?? ''
      if (!isOfPeople(text.slice(Math.max(0, found.index - REACH), found.index))) continue
      const from = found.index + found[0].length - list.length
      for (const { 0: number, index } of findAll(list, AGES)) {
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

function isOfPeople(before: string): boolean {
  const { first, last = '' } = SUBJECT.exec(before)?.groups ?? {}
  return first !== undefined || /^they$/i.test(last) || isPersonNoun(last)
}
