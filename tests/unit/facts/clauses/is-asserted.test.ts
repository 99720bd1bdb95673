import { describe, expect, it } from 'vitest'
import { isAsserted } from '@/lib/facts/clauses/is-asserted'
import { clausesOf } from '@/tests/support/grammar-of'
import { sayStretch } from '@/tests/support/say-clause'

/** Subject and verb of each clause that is certain. */
function assertedIn(text: string): readonly string[] {
  return clausesOf(text)
    .filter(isAsserted)
    .map(({ words, subject, verb }) => sayStretch(text, words, { from: subject.from, to: verb.to }))
}

describe('what a text says for certain', () => {
  it.each([
    ['Anna Reed moved to Cardiff in 1999.', ['Anna Reed moved']],
    ['Anna Reed moved to Cardiff, Peter Cole said.', ['Anna Reed moved']],
    ['Anna Reed moved to Cardiff, according to Peter Cole.', ['Anna Reed moved']],
    ['Peter Cole said that Anna Reed moved to Cardiff.', ['Peter Cole said', 'Anna Reed moved']],
    ['Records show that Anna Reed moved to Cardiff.', ['Records show', 'Anna Reed moved']],
    ['When Anna Reed moved to Cardiff, she joined a choir.', ['she joined', 'Anna Reed moved']],
    ['Anna Reed will move to Cardiff in March.', ['Anna Reed will move']],
    ['Anna Reed won a prize at the film festival.', ['Anna Reed won']],
    ['Anna Reed, a poet or painter, moved to Cardiff.', ['Anna Reed, a poet or painter, moved']],
    ['In 2009, the firm bought a stake, expected to grow.', ['the firm bought']],
  ])('%s', (text, clauses) => {
    expect(assertedIn(text)).toEqual(clauses)
  })
})

describe('what a text does not say for certain', () => {
  it.each([
    ['a denial', 'Anna Reed did not move to Cardiff.'],
    ['a denial by never', 'Anna Reed never moved to Cardiff.'],
    ['nobody', 'Nobody moved to Cardiff.'],
    ['no one of many', 'No member of the club moved to Cardiff.'],
    ['neither', 'Neither Anna Reed nor Peter Cole moved to Cardiff.'],
    ['a choice', 'Anna Reed or Peter Cole moved to Cardiff.'],
    ['a possibility', 'Anna Reed may have moved to Cardiff.'],
    ['a duty', 'Anna Reed should move to Cardiff.'],
    ['what would have been', 'Anna Reed would have moved to Cardiff.'],
    ['hearsay', 'Anna Reed allegedly moved to Cardiff.'],
    ['hearsay in American', 'Anna Reed reportedly moved to Seattle.'],
    ['perhaps', 'Perhaps Anna Reed moved to Cardiff.'],
    ['almost', 'Anna Reed almost moved to Cardiff.'],
    ['hardly', 'Anna Reed hardly spoke in Cardiff.'],
    ['a story', 'In the novel, Anna Reed moved to Cardiff.'],
    ['a legend', 'According to legend, Anna Reed moved to Cardiff.'],
    ['a legend told last', 'Anna Reed moved to Cardiff, according to legend.'],
    ['a claim told last', 'Anna Reed moved to Cardiff, Peter Cole claimed.'],
    ['a claim with its verb first', 'Anna Reed moved to Cardiff, claimed Peter Cole.'],
    ['a belief of nobody’s', 'Anna Reed moved to Cardiff, it is thought.'],
    ['an open list', 'Rain fell in Kenya, Uganda and Malawi.'],
  ])('%s: %s', (_, text) => {
    expect(assertedIn(text)).toEqual([])
  })

  it.each([
    ['a claim', 'Peter Cole claimed that Anna Reed moved to Cardiff.', ['Peter Cole claimed']],
    ['a doubt', 'Peter Cole doubts that Anna Reed moved to Cardiff.', ['Peter Cole doubts']],
    ['a denial', 'Peter Cole denied that Anna Reed moved to Cardiff.', ['Peter Cole denied']],
    ['an error', 'Peter Cole wrongly said that Anna Reed moved.', ['Peter Cole wrongly said']],
    ['an untruth', 'It is not true that Anna Reed moved to Cardiff.', []],
    [
      'a false report',
      'It was wrongly reported that Anna Reed moved.',
      ['It was wrongly reported'],
    ],
    ['a condition', 'If Anna Reed moves to Cardiff, the shop will close.', []],
    ['a condition told last', 'The shop will close if Anna Reed moved to Cardiff.', []],
    ['an exception', 'Unless Anna Reed moves to Cardiff, the shop will close.', []],
  ])('%s: %s', (_, text, clauses) => {
    expect(assertedIn(text)).toEqual(clauses)
  })
})
