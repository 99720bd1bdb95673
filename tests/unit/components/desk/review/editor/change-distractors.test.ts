import { expect, it } from 'vitest'
import {
  isAboutOldWords,
  removeDistractor,
  renameDistractor,
  setRationale,
} from '@/components/desk/review/editor/change-distractors'
import type { Item } from '@/lib/quiz/item'
import { proposalItem } from '../review-findings'

const item: Item = {
  ...proposalItem(0),
  distractors: ['2', '6'],
  rationales: { '2': 'That is Lilibet.' },
}

it('the reason goes with the words of a wrong choice as they are typed', () => {
  expect(renameDistractor(item, 0, '22')).toEqual({
    ...item,
    distractors: ['22', '6'],
    rationales: { '22': 'That is Lilibet.' },
  })
})

it('a wrong choice without a reason gets none by another name', () => {
  expect(renameDistractor(item, 1, '7').rationales).toEqual(item.rationales)
})

it('the reason stays where another wrong choice has the same words', () => {
  const twice: Item = { ...item, distractors: ['2', '2'] }
  expect(renameDistractor(twice, 1, '3').rationales).toEqual({
    '2': 'That is Lilibet.',
    '3': 'That is Lilibet.',
  })
})

it('a wrong choice takes its reason with it when it goes', () => {
  expect(removeDistractor(item, 0)).toEqual({ ...item, distractors: ['6'], rationales: {} })
})

it('a place that has no wrong choice changes nothing', () => {
  expect(renameDistractor(item, 5, 'x')).toBe(item)
  expect(removeDistractor(item, 5)).toBe(item)
})

it('an empty reason is none', () => {
  expect(setRationale(item, '2', '').rationales).toEqual({})
  expect(setRationale(item, '6', 'Nobody is six.').rationales).toEqual({
    '2': 'That is Lilibet.',
    '6': 'Nobody is six.',
  })
})

it.each([
  ['names the old words', 'St Catherine is its saint.', 'St Catherine', 'Simon Bell', true],
  ['names neither', 'She came later.', 'St Catherine', 'Simon Bell', false],
  ['names both', 'Simon Bell is no St Catherine.', 'St Catherine', 'Simon Bell', false],
  ['names a word of which the old one is a part', 'Annual.', 'Ann', 'Simon Bell', false],
  ['names words that were only made longer', 'Hall was away.', 'Hall', 'Ida Hall', false],
  ['names words that are being taken out', 'Ida Hall was away.', 'Ida Hall', 'Ida', false],
])('a reason that %s is about what was: %s', (_, reason, was, is, expected) => {
  expect(isAboutOldWords(reason, was, is)).toBe(expected)
})
