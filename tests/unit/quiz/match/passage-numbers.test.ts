import { expect, test } from 'vitest'
import { passageNumbers, stemOf } from '@/lib/quiz/match/passage-numbers'

test('knows the numbers of a passage with their hedges, units and nouns, and its words', () => {
  const { quantities, words } = passageNumbers(
    'About 40 sheep crossed the 674 miles of the King’s road.',
    'en-GB',
  )
  expect(quantities.map(({ hedge, units, nouns }) => ({ hedge, units, nouns }))).toEqual([
    { hedge: 'about', units: [], nouns: ['sheep', 'crossed'] },
    { hedge: undefined, units: ['mile'], nouns: ["king's", 'road'] },
  ])
  expect([words.has('sheep'), words.has('king'), words.has('queen')]).toEqual([true, true, false])
})

test.each([
  ['votes', 'vote'],
  ['parties', 'party'],
  ["king's", 'king'],
  ['glass', 'glass'],
  ['bus', 'bus'],
])('the stem of %j is %j', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})
