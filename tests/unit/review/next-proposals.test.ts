import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { nextProposals, proposalOf, proposalsAbout } from '@/lib/review/next-proposals'
import { BASE_ITEM } from '../../support/any-manuscript'
import { FINDINGS, markOf, proposalWith } from '../../support/desk-findings'

const YEAR = proposalWith('In which year did the bakery win a prize?')

function stems(items: readonly { readonly item: Item }[]): readonly string[] {
  return items.map(({ item }) => item.stem)
}

describe('proposalsAbout', () => {
  it('are those that ask for the words of a mark', () => {
    expect(stems(proposalsAbout(markOf('2021'), FINDINGS))).toEqual([
      'In which year did the bakery win a prize?',
      'Complete the sentence from the article: “In ____ the bakery won a prize.”',
    ])
  })

  it('are none for a mark that nothing asks about', () => {
    expect(proposalsAbout(markOf('Dozens'), FINDINGS)).toEqual([])
  })
})

describe('proposalOf', () => {
  it.each<[what: string, item: Item, found: unknown]>([
    ['itself', YEAR.item, YEAR],
    ['one of its other ways', YEAR.otherWays[0] ?? YEAR.item, YEAR],
    ['it under another id', { ...YEAR.item, id: 'mine' }, YEAR],
    ['it with another stem', { ...YEAR.item, stem: 'When was the prize?' }, YEAR],
    ['a hand-written item', { ...BASE_ITEM, id: 'own', stem: 'What?' }, undefined],
  ])('knows %s', (_, item, found) => {
    expect(proposalOf(item, FINDINGS)).toBe(found)
  })
})

describe('nextProposals', () => {
  it('are the others on the same fact, and then those that rest on the same sentence', () => {
    const next = nextProposals(proposalWith('How old is Ann Reed?').item, FINDINGS, [])
    expect(stems(next)).toEqual([
      'Which sentence tells you how old Ann Reed is?',
      'Complete the sentence from the article: “Ann Reed, 39, runs a bakery in ____.”',
      'Who runs a bakery in Leeds?',
    ])
  })

  it('are none that the quiz has already', () => {
    const item = proposalWith('How old is Ann Reed?').item
    const quiz = [item, proposalWith('Which sentence tells you how old Ann Reed is?').item]
    expect(stems(nextProposals(item, FINDINGS, quiz))).not.toContain(quiz[1]?.stem)
  })

  it('are found for a hand-written item by its evidence', () => {
    const evidence = [{ quote: 'In 2021 the bakery won a prize.' }]
    const next = nextProposals({ ...BASE_ITEM, id: 'own', stem: 'What?', evidence }, FINDINGS, [])
    expect(stems(next)).toContain(YEAR.item.stem)
  })
})
