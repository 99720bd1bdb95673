import { describe, expect, it } from 'vitest'
import { unfinishedStem } from '@/lib/quiz/gates/unfinished-stem'
import { contextOf, entryOf } from './context-of'

const check = (stem: string) => unfinishedStem.check(entryOf({ stem }), contextOf())

describe('unfinishedStem', () => {
  it.each([
    ['how old is Ada?', 'does not begin with a capital'],
    ['How old is Ada', 'does not end with a question mark, a colon or a full stop'],
    ['How old is Ada!', 'does not end with a question mark, a colon or a full stop'],
    ['Who found the skull.', 'asks, and has no question mark'],
    ['In which year did Ada die.', 'asks, and has no question mark'],
    ['How old  is Ada?', 'has a space too many'],
    ['How old is Ada? ', 'has a space too many'],
    ['How old is\nAda?', 'has a space too many'],
    ['How old is Ada , the mayor?', 'has a space before a punctuation mark'],
    ['How old is Ada ?', 'has a space before a punctuation mark'],
    ['How old is Ada,?', 'has two punctuation marks in a row'],
    ['How old is Ada,, the mayor?', 'has two punctuation marks in a row'],
    ['How old is Ada (the mayor?', 'has a bracket or a quotation mark without its pair'],
    ['How old is Ada the mayor)?', 'has a bracket or a quotation mark without its pair'],
    ['Who said “no?', 'has a bracket or a quotation mark without its pair'],
    ['Who said "no?', 'has a bracket or a quotation mark without its pair'],
    ['Who said ‘no?', 'has a bracket or a quotation mark without its pair'],
    ['How old is Ada ()?', 'has an empty place in it'],
    ['How old is undefined?', 'has an empty place in it'],
    ['Where did The fall of the wall help?', 'has a capital in the middle of a sentence'],
    ['According to Ada, In which year was it?', 'has a capital in the middle of a sentence'],
    ['How old is is Ada?', 'has the same word twice in a row'],
    ['Who is a engineer?', 'has “a” where “an” should be, or the other way round'],
    ['Who is a 80-year-old?', 'has “a” where “an” should be, or the other way round'],
    ['Who is an teacher?', 'has “a” where “an” should be, or the other way round'],
  ])('refuses %j', (stem, says) => {
    expect(check(stem)).toBe(`The question ${says}.`)
  })

  it.each([
    'How old is Ada Byrne?',
    'What came first? Put these in order, from the earliest to the latest.',
    'Complete the sentence: the bridge is ___ metres long',
    'The bridge is ___ metres long.',
    'On what date did she arrive? Give the day, the month and the year.',
    'Which of these is a town:',
    'Who said: “It’s over”?',
    'Who said: ‘It’s over, and the boys’ team won’?',
    'Who shouted “Stop!”?',
    'How old was Ada at 5 p.m.?',
    'iPhone sales rose in which year?',
    '“We will win”: who said so?',
    'Who is an 80-year-old engineer from a one-street village?',
    'Who is an honest man at a European university?',
    'Which team in group A is the best?',
    'What had had to be done?',
    'How much is £2.50, or 3,000 pence?',
    'Who sang in Duran Duran?',
    'When does The Crown begin, and The Telegraph say so?',
    'Who wrote “The fall of the wall”?',
    'What came first? In which year was it?',
  ])('passes %j', (stem) => {
    expect(check(stem)).toBeUndefined()
  })

  it('leaves other languages alone', () => {
    const context = contextOf({ language: 'fr' })
    expect(unfinishedStem.check(entryOf({ stem: 'quel âge a-t-elle ?' }), context)).toBeUndefined()
  })
})
