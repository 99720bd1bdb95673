import { describe, expect, it } from 'vitest'
import { didYouMean, findNearestName } from '@/lib/content/nearest-name'

const KNOWN = ['evidence', 'stem', 'key', 'rationale', 'rationales']

describe('findNearestName', () => {
  it.each([
    ['evidense', 'evidence'],
    ['Evidence', 'evidence'],
    ['evidecne', 'evidence'],
    ['kye', 'key'],
    ['rational', 'rationale'],
    ['rationals', 'rationale'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
    ['e'.repeat(10_000), undefined],
  ])('takes %s for %s', (written, meant) => {
    expect(findNearestName(written, KNOWN)).toBe(meant)
  })

  it('is put as a question, or not at all', () => {
    expect([didYouMean('kye', KNOWN), didYouMean('colour', KNOWN)]).toEqual([
      '; did you mean "key"?',
      '',
    ])
  })
})
