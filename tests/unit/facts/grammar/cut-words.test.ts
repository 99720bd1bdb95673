import { describe, expect, it } from 'vitest'
import { cutWords } from '@/lib/facts/grammar/cut-words'
import { readPassage } from '@/lib/facts/read-passage'
import { wordsOf } from '@/tests/support/grammar-of'

function tagged(text: string): string {
  return wordsOf(text)
    .map((word) => `${word.text}/${word.tag}`)
    .join(' ')
}

describe('cutWords', () => {
  it.each([
    [
      'She said "a black day" and left in May.',
      'She/subject-pronoun said/open a/det black/open day/open and/and left/open in/prep May/date ./stop',
    ],
    [
      'She said "it was a very black day" and left.',
      'She/subject-pronoun said/open /quotation and/and left/open ./stop',
    ],
    ['Anna Reed left.', 'Anna Reed/name left/open ./stop'],
    ['They met on 3 May 2021.', 'They/subject-pronoun met/open on/prep 3 May 2021/date ./stop'],
    ["Anna Reed's dog", "Anna Reed/name 's/possessive dog/open"],
    ['the prisoners’ rights', 'the/det prisoners/open ’/possessive rights/open'],
    ["It's late", "It's/open late/open"],
    ['a well-known, 40-year-old plan', 'a/det well-known/open ,/comma 40-year-old/open plan/open'],
    [
      'It cost £450 – a lot.',
      'It/subject-pronoun cost/open £/num 450/num –/stop a/det lot/open ./stop',
    ],
    [
      'It rose 6% - a lot.',
      'It/subject-pronoun rose/open 6/num %/num -/stop a/det lot/open ./stop',
    ],
    [
      'She called it “a black day” then.',
      'She/subject-pronoun called/open it/subject-pronoun a/det black/open day/open then/adverb ./stop',
    ],
    [
      'It sold 2 "Ruth Lane" toys to a boy.',
      'It/subject-pronoun sold/open 2/num Ruth Lane/name toys/open to/to a/det boy/open ./stop',
    ],
    ['“We never saw the ship,” she said.', '/quotation she/subject-pronoun said/open ./stop'],
    ['He said: “We never saw the ship', 'He/subject-pronoun said/open :/stop /quotation'],
    ['The WHO and the IT crowd', 'The/det WHO/name and/and the/det IT/name crowd/open'],
    ['who and it', 'who/rel and/and it/subject-pronoun'],
    ['The Orchard won.', 'The/det Orchard/name won/open ./stop'],
  ])('%s', (text, words) => {
    expect(tagged(text)).toBe(words)
  })

  it('takes a proper noun for a name at the beginning of a sentence too', () => {
    const { tokens } = readPassage('Nestle grew.', {})
    const [plain] = cutWords(tokens, [], new Set())
    const [proper] = cutWords(tokens, [], new Set(['Nestle']))
    expect([plain?.tag, proper?.tag]).toEqual(['open', 'name'])
  })

  it('gives no words of no tokens', () => {
    expect(cutWords([], [], new Set())).toEqual([])
  })
})
