import { describe, expect, it } from 'vitest'
import { isAnythingBefore, namedBefore } from '@/lib/quiz/named-before'
import { stemWords } from '@/lib/quiz/stem-words'

/** What is named before the word that has an asterisk. */
function before(marked: string) {
  const at = stemWords(marked).findIndex(({ text }) => text === '*')
  return { words: stemWords(marked.replace('*', '')), at }
}

describe('namedBefore', () => {
  it.each([
    ['How old was *he?', 'nothing'],
    ['When did the driver say *he?', 'a person'],
    ['When did Prince Harry say *he?', 'a person'],
    ['When did somebody say *he?', 'a person'],
    ['Who said *he?', 'a person'],
    ['Who did *he?', 'nothing'],
    ['In London, where did *he?', 'a thing'],
    ['On which Tuesday in May did *he?', 'nothing'],
    ['When was the house of *his?', 'a thing'],
    ['Which house had *its?', 'a thing'],
    ['Which house did *it?', 'nothing'],
    ['How many houses did *they?', 'nothing'],
    ['How many houses lost *their?', 'a thing'],
    ['What did “My House” do to *its?', 'a thing'],
    ['Which sentence says how *he?', 'nothing'],
    ['When did Otterstone say *it?', 'either'],
    ['Which musher lost *his?', 'either'],
    ['When did Florence say *she?', 'either'],
    ['When Noor 1 opened, *its?', 'either'],
  ])('finds before the pronoun of %j %s', (marked, found) => {
    const { words, at } = before(marked)
    const { person, thing } = namedBefore(words, at)
    const said = person && thing ? 'either' : person ? 'a person' : thing ? 'a thing' : 'nothing'
    expect(said).toBe(found)
  })
})

describe('isAnythingBefore', () => {
  it.each([
    ['Who became *another?', false],
    ['Which company bought *another?', false],
    ['Besides Ada, who became *another?', true],
    ['What did the driver of *another?', true],
  ])('says of %j: %s', (marked, is) => {
    const { words, at } = before(marked)
    expect(isAnythingBefore(words, at)).toBe(is)
  })
})
