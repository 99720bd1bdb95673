import { describe, expect, it } from 'vitest'
import { itemToLeaveOut, proposalToAdd, sayNext } from '@/components/desk/publish/more-or-fewer'
import type { Findings, Proposal } from '@/lib/review/findings'
import { itemOf, manuscriptOf, reviewItemOf } from '../../../../support/review-manuscripts'

const proposal = (id: string, start: number): Proposal => ({
  item: itemOf(id),
  by: 'age',
  about: [{ start, end: start + 4 }],
  isChosen: true,
  otherWays: [],
})
const found = (...proposals: readonly Proposal[]): Findings => ({
  passage: { text: 'Archie, four, called.', nodes: [] },
  marks: [],
  proposals,
  reading: { words: 3, minutes: { from: 1, to: 1 }, rareWords: [] },
})

describe('itemToLeaveOut', () => {
  it('is the last draft, where there is one', () => {
    const [a, b, c] = [reviewItemOf('a'), reviewItemOf('b'), { ...reviewItemOf('c'), isKept: true }]
    expect(itemToLeaveOut(manuscriptOf({ items: [a, b, c] }))).toBe(b)
  })

  it('is the last of all where every one is kept', () => {
    const [a, b] = [reviewItemOf('a'), reviewItemOf('b')].map((one) => ({ ...one, isKept: true }))
    expect(itemToLeaveOut(manuscriptOf({ items: [a, b].flatMap((one) => one ?? []) }))).toBe(b)
  })

  it('is nothing where there is none', () => {
    expect(itemToLeaveOut(manuscriptOf({ items: [] }))).toBeUndefined()
  })
})

describe('proposalToAdd', () => {
  const items = [reviewItemOf('a')]

  it('passes over what the quiz has, and what asks about the same words', () => {
    const [a, same, other] = [proposal('a', 0), proposal('same', 2), proposal('other', 10)]
    expect(proposalToAdd(manuscriptOf({ items }), found(a, same, other))).toBe(other)
  })

  it('is nothing where the reserve is used up', () => {
    expect(proposalToAdd(manuscriptOf({ items }), found(proposal('a', 0)))).toBeUndefined()
  })
})

describe('sayNext', () => {
  const goes = reviewItemOf('a')
  const comes = proposal('b', 0)
  const [stemOfA, stemOfB] = [goes.item.stem, comes.item.stem]

  it.each([
    [goes, comes, `One fewer leaves out “${stemOfA}” One more adds “${stemOfB}”`],
    [goes, undefined, `One fewer leaves out “${stemOfA}”`],
    [undefined, comes, `One more adds “${stemOfB}”`],
    [undefined, undefined, ''],
  ])('names the question that goes and the one that comes', (fewer, more, says) => {
    expect(sayNext(fewer, more)).toBe(says)
  })
})
