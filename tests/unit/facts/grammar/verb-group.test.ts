import { describe, expect, it } from 'vitest'
import { finiteCertainty, isAdverb, readVerbGroup } from '@/lib/facts/grammar/verb-group'
import { sayStretch } from '@/tests/support/say-clause'
import { wordsOf } from '@/tests/support/grammar-of'

/** The group that begins at word `at` in one line. */
function groupAt(text: string, at: number): string | undefined {
  const words = wordsOf(text)
  const group = readVerbGroup(words, at)
  if (!group) return undefined
  const { base, tense, isPassive, isNegated, isCopula, canInvert } = group
  const marks = [
    isPassive ? 'passive' : '',
    isNegated ? 'negated' : '',
    isCopula ? 'copula' : '',
    canInvert ? 'inverts' : '',
  ]
  return [`${sayStretch(text, words, group)}: ${base}, ${tense}`, ...marks.filter(Boolean)].join(
    ', ',
  )
}

describe('readVerbGroup', () => {
  it.each([
    ['He left early.', 'left: leave, past'],
    ['She teaches music.', 'teaches: teach, present'],
    ['They teach music.', 'teach: teach, present'],
    ['They put it back.', 'put: put, past'],
    ['He quietly left.', 'quietly left: leave, past'],
    ['She has left town.', 'has left: leave, present, inverts'],
    ['She had already left.', 'had already left: leave, past, inverts'],
    ['She has a boat.', 'has: have, present'],
    ['They had lunch.', 'had: have, past'],
    ['It was sold twice.', 'was sold: sell, past, passive, inverts'],
    ['It is being repaired.', 'is being repaired: repair, present, passive, inverts'],
    [
      'It has not been repaired.',
      'has not been repaired: repair, present, passive, negated, inverts',
    ],
    ['He is working abroad.', 'is working: work, present, inverts'],
    ['He was tired.', 'was: be, past, copula, inverts'],
    ['She is a nurse.', 'is: be, present, copula, inverts'],
    ['It will reopen soon.', 'will reopen: reopen, future, inverts'],
    ['It will be demolished.', 'will be demolished: demolish, future, passive, inverts'],
    ['He would have won.', 'would have won: win, past, inverts'],
    ['He might have been hurt.', 'might have been hurt: hurt, past, passive, inverts'],
    ["They won't leave.", "won't leave: leave, future, negated, inverts"],
    ["She didn't go.", "didn't go: go, past, negated, inverts"],
    ['He did the dishes.', 'did: do, past'],
    ['He never swam.', 'never swam: swim, past, negated'],
    ['They cannot vote.', 'cannot vote: vote, present, negated, inverts'],
  ])('%s', (text, group) => {
    expect(groupAt(text, 1)).toBe(group)
  })

  it.each([
    ['nothing finite', 'The swimming pool.', 1],
    ['a participle alone', 'Seen from above.', 0],
    ['an -ing form alone', 'They running late.', 1],
    ['a modal without a verb', 'They will.', 1],
    ['the end', 'They left.', 9],
  ])('finds no group in %s', (_, text, at) => {
    expect(groupAt(text, at)).toBeUndefined()
  })
})

describe('finiteCertainty', () => {
  it.each([
    ['a modal', 'She will win.', 1, 'singular'],
    ['a form of be that agrees', 'She was late.', 1, 'singular'],
    ['a past form', 'The council closed it.', 2, undefined],
    ['a third person before an object', 'Sweden closes a prison.', 1, 'singular'],
  ] as const)('is sure of %s', (_, text, at, number) => {
    expect(finiteCertainty(wordsOf(text), at, number)).toBeGreaterThanOrEqual(0.88)
  })

  it.each([
    ['a form of be that does not agree', 'The dogs was late.', 2, 'plural'],
    ['a plural noun after a plural', 'The dog owners left.', 2, 'plural'],
    ['an adjective', 'The blue house.', 1, 'singular'],
    ['a name', 'The Reeds.', 1, undefined],
    ['nothing', 'The house.', 9, undefined],
  ] as const)('rules out %s', (_, text, at, number) => {
    expect(finiteCertainty(wordsOf(text), at, number)).toBeLessThan(0.6)
  })
})

describe('isAdverb', () => {
  it.each([
    ['He quickly left.', true],
    ['He also left.', true],
    ['He only left.', true],
    ['He left quickly.', false],
    ['The early train.', false],
  ])('%s', (text, expected) => {
    expect(isAdverb(wordsOf(text)[1])).toBe(expected)
  })
})
