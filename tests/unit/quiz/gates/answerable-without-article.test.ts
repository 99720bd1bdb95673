import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { answerableWithoutArticle } from '@/lib/quiz/gates/answerable-without-article'
import { choiceOf, contextOf, entryOf, orderOf } from './context-of'

const TITLE = 'Vienna named the world’s top city of four'

function check(item: Item): string | undefined {
  return answerableWithoutArticle.check(item, contextOf({ title: TITLE }))
}

it('answerableWithoutArticle refuses a number that the headline says in words', () => {
  const item = entryOf({ kind: 'number', stem: 'How many elements were added?', key: '4' })
  const context = contextOf({ title: 'Four new elements find a place' })
  expect(answerableWithoutArticle.check(item, context)).toBe('The headline tells the answer “4”.')
})

const place = (stem: string, key: string) => entryOf({ kind: 'place', stem, key })
const date = (stem: string, key: string) => entryOf({ kind: 'date', stem, key })
const choices = (key: string, other: string) =>
  choiceOf({ kind: 'place', stem: 'Where was it?', key, distractors: [other, 'Rome'] })

describe('answerableWithoutArticle', () => {
  it.each<[Item, string]>([
    [
      place('Which city is at the top of the list?', 'Vienna'),
      'The headline tells the answer “Vienna”.',
    ],
    [
      entryOf({ kind: 'number', stem: 'How many cities does the world have?', key: '4' }),
      'The headline tells the answer “4”.',
    ],
    [place('What is the capital of France?', 'Paris'), '“Paris” can be told from an atlas.'],
    [place('Which country is Marseille in?', 'France'), '“France” can be told from an atlas.'],
    [
      place('In which country did he visit Lagos?', 'Nigeria'),
      '“Nigeria” can be told from an atlas.',
    ],
    [place('On which continent is Kenya?', 'Africa'), '“Africa” can be told from an atlas.'],
    [date('When is Christmas Day?', '25 December'), 'Everybody knows when christmas day is.'],
    [date('In which month is Halloween?', 'October'), 'Everybody knows when halloween is.'],
    [
      date('In which year did Poland join the European Union?', '2004'),
      'When that was stands in any book of history: “join the European Union”.',
    ],
    [
      date('In which year did the Second World War end?', '1945'),
      'When that was stands in any book of history: “did the Second World War”.',
    ],
    [
      entryOf({ kind: 'number', stem: 'How many days are there in a week?', key: '7' }),
      'How much one measure has of another is no question about the article.',
    ],
    [choices('London', 'South London'), '“London” and “South London” have the same words in them.'],
    [choices('New York', 'York'), '“New York” and “York” have the same words in them.'],
  ])('refuses %j', (item, says) => {
    expect(check(item)).toBe(says)
  })

  it.each<[Item]>([
    [place('Where was the man born?', 'Vienna')],
    [place('Which city came second?', 'Zurich')],
    [place('In which country did Ada Byrne live?', 'France')],
    [place('Where did Florence Smith live?', 'Italy')],
    [place('Which city did he visit in France?', 'Marseille')],
    [date('On which day after Christmas Day did he come?', '3 January')],
    [date('In which month did he come, after Halloween?', 'October 2023')],
    [entryOf({ kind: 'number', stem: 'How many children had Ada Byrne?', key: '4' })],
    [date('In which year did Ada Byrne join the choir?', '2004')],
    [entryOf({ kind: 'number', stem: 'How many days did he spend in Leeds?', key: '7' })],
    [choiceOf({ kind: 'person', stem: 'Who?', key: 'Ada’s brother', distractors: ['Ada'] })],
    [choiceOf({ kind: 'number', stem: 'How many?', key: '20', distractors: ['20,000', '120'] })],
    [orderOf(['Vienna', 'top', 'city'])],
  ])('passes %j', (item) => {
    expect(check(item)).toBeUndefined()
  })
})
