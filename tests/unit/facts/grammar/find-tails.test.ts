import { describe, expect, it } from 'vitest'
import { findClauseEnd } from '@/lib/facts/grammar/find-tails'
import { sayStretch } from '@/tests/support/say-clause'
import { wordsOf } from '@/tests/support/grammar-of'

/** Core and tails of what follows the first two words, which are subject and verb. */
function endOf(text: string): readonly string[] {
  const words = wordsOf(text)
  const { core, tails } = findClauseEnd(words, 2)
  return [
    sayStretch(text, words, core),
    ...tails.map((tail) => `${tail.kind}: ${sayStretch(text, words, tail)}`),
  ]
}

describe('findClauseEnd', () => {
  it.each([
    ['She opened a bakery in Leeds.', ['a bakery in Leeds']],
    ['She beat Ann Lee, 37, at chess on Sunday.', ['Ann Lee, 37, at chess on Sunday']],
    ['She beat Ann Lee, 37, who wept.', ['Ann Lee', 'other: , 37', 'relative: , who wept']],
    ['She left.', ['']],
    ['She left; nobody knew why.', ['']],
    ['She left (by boat) early.', ['']],
    ['She left and sang.', ['', 'and: and sang']],
    ['She left and he sang.', ['', 'and: and he sang']],
    ['She won the race but the team lost the cup.', ['the race', 'and: but the team lost the cup']],
    ['She left and three men followed.', ['', 'and: and three men followed']],
    ['She sold bread and milk.', ['bread and milk']],
    [
      'She saw the fire and a wall damaged by the storm.',
      ['the fire and a wall damaged by the storm'],
    ],
    ['She met Tom Baker and a man named Peter Cole.', ['Tom Baker and a man named Peter Cole']],
    ['She said he and two friends had eaten.', ['he and two friends had eaten']],
    [
      'She slept while the cat and the dog ate the fish.',
      ['', 'sub: while the cat and the dog ate the fish'],
    ],
    ['She left because it rained.', ['', 'sub: because it rained']],
    ['She left after the war.', ['after the war']],
    ['She left after the war ended.', ['', 'sub: after the war ended']],
    ['She left after Ann Reed, 39, had called.', ['', 'sub: after Ann Reed, 39, had called']],
    ['She married Tom Baker, who was ill.', ['Tom Baker', 'relative: , who was ill']],
    [
      'She lived there, in which year is unclear.',
      ['there', 'relative: , in which year is unclear'],
    ],
    ['She left, he said.', ['', 'attribution: , he said']],
    ['She left, said Tom Baker.', ['', 'attribution: , said Tom Baker']],
    ['She left, according to Tom Baker.', ['', 'attribution: , according to Tom Baker']],
    ['She left, taking the dog.', ['', 'participle: , taking the dog']],
    ['She left, in September, by boat.', ['', 'adjunct: , in September', 'adjunct: , by boat']],
    ['She sold bread, milk and eggs.', ['bread', 'other: , milk and eggs']],
  ])('%s', (text, parts) => {
    expect(endOf(text)).toEqual(parts)
  })
})
