import { describe, expect, it } from 'vitest'
import { tieItems, unaskedMarks } from '@/components/desk/review/tie-items'
import type { Item } from '@/lib/quiz/item'
import { findings, PASSAGE, proposalItem, spanOf } from './review-findings'

describe('where an item is in the passage', () => {
  it('a drafted item is tied to what its proposal is about', () => {
    const [tie] = tieItems([proposalItem(0)], findings)
    expect(tie).toEqual({
      id: 'archie-age',
      evidence: [spanOf('Archie is four and Lilibet is two.')],
      about: [spanOf('four')],
    })
  })

  it('a drafted item that is asked in another way is tied to the same words', () => {
    const choice: Item = { ...proposalItem(0), ask: 'choice', key: '4' }
    expect(tieItems([choice], findings)[0]?.about).toEqual([spanOf('four')])
  })

  it.each([
    ['the words of a mark', 'Two'],
    ['what a mark means', 'P2Y'],
    ['the count in what a mark means', '2'],
  ])('an item of a person is tied to a mark in its evidence by %s', (_by, key) => {
    const own: Item = { ...proposalItem(0), id: 'own', ask: 'entry', stem: 'My own?', key }
    expect(tieItems([own], findings)[0]?.about).toEqual([spanOf('two')])
  })

  it('an item of a person is not tied to marks outside of its evidence', () => {
    const evidence = [{ quote: 'They live in Ely.' }]
    const own: Item = { ...proposalItem(0), stem: 'My own?', ask: 'entry', key: 'two', evidence }
    expect(tieItems([own], findings)[0]).toEqual({
      id: 'archie-age',
      evidence: [spanOf('They live in Ely.')],
      about: [],
    })
  })

  it('an item whose key was rewritten is tied to its own words', () => {
    const rewritten: Item = { ...proposalItem(0), key: '2' }
    expect(tieItems([rewritten], findings)[0]?.about).toEqual([spanOf('two')])
  })
})

describe('the marks about which nothing is asked', () => {
  const refusal = { reason: 'no-owner', says: 'It is not clear whose it is.' }
  const marks = findings.marks.map((mark) => (mark.text === 'two' ? { ...mark, refusal } : mark))
  const own: Item = { ...proposalItem(0), id: 'own', ask: 'entry', stem: 'My own?', key: 'two' }

  it('are those that were refused', () => {
    const ties = tieItems([proposalItem(0)], { ...findings, marks })
    expect(unaskedMarks(marks, ties).map(({ text }) => text)).toEqual(['two'])
  })

  it.each([['two'], ['two years old']])('do not have one that a person asks for as %s', (key) => {
    const ties = tieItems([{ ...own, key }], { ...findings, marks })
    expect(unaskedMarks(marks, ties)).toEqual([])
  })

  it('have one still whose words are only a part of other words of the key', () => {
    const ties = tieItems([{ ...own, key: 'twofold' }], { ...findings, marks })
    expect(unaskedMarks(marks, ties).map(({ text }) => text)).toEqual(['two'])
  })
})

it('the passage of these tests has its marks where they say', () => {
  for (const { start, end, text } of findings.marks) expect(PASSAGE.slice(start, end)).toBe(text)
})
