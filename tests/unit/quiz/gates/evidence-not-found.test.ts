import { describe, expect, it } from 'vitest'
import { evidenceNotFound, findEvidenceFault } from '@/lib/quiz/gates/evidence-not-found'
import { contextOf, entryOf } from './context-of'

const TWICE = 'One dog ran. One cat sat.'

describe('findEvidenceFault', () => {
  it.each([
    [{ quote: 'One dog ran.' }, undefined],
    [{ quote: 'One', nth: 2 }, undefined],
    [{ quote: 'Two' }, { fault: 'absent', times: 0 }],
    [
      { quote: 'Two', nth: 1 },
      { fault: 'absent', times: 0 },
    ],
    [{ quote: 'One' }, { fault: 'several', times: 2 }],
    [
      { quote: 'One', nth: 3 },
      { fault: 'nth too large', times: 2 },
    ],
  ])('says of %j: %j', (evidence, fault) => {
    expect(findEvidenceFault(evidence, TWICE)).toEqual(fault)
  })
})

describe('evidenceNotFound', () => {
  it.each([
    [[], 'No words of the article are named as evidence.'],
    [[{ quote: 'Two' }], '“Two” does not stand in the article.'],
    [
      [{ quote: 'One dog ran.' }, { quote: 'One' }],
      '“One” stands in the article 2 times, and nothing says which is meant.',
    ],
    [[{ quote: 'One', nth: 3 }], '“One” stands in the article only 2 times.'],
    [[{ quote: 'dog', nth: 2 }], '“dog” stands in the article only once.'],
  ])('refuses %j', (evidence, says) => {
    expect(evidenceNotFound.check(entryOf({ evidence }), contextOf({ passage: TWICE }))).toBe(says)
  })

  it.each([[[{ quote: 'One dog' }]], [[{ quote: 'One', nth: 2 }, { quote: 'cat sat' }]]])(
    'passes %j',
    (evidence) => {
      const context = contextOf({ passage: TWICE })
      expect(evidenceNotFound.check(entryOf({ evidence }), context)).toBeUndefined()
    },
  )
})
