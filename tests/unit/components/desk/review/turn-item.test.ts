import { expect, it } from 'vitest'
import { turnItem } from '@/components/desk/review/turn-item'
import type { Item } from '@/lib/quiz/item'
import { proposalItem } from './review-findings'

const entry = proposalItem(0)
const order: Item = { ...entry, ask: 'order', key: ['first', 'second', 'third'] }
const match: Item = { ...entry, ask: 'match', key: [{ left: 'Archie', right: '4' }, { left: 'Lilibet', right: '2' }] } // prettier-ignore

it.each([
  ['an entry', 'a choice', entry, 'choice', '4'],
  ['an entry', 'an order of three', entry, 'order', ['4', '', '']],
  ['an entry', 'a match of two pairs', entry, 'match', [{ left: '', right: '4' }, { left: '', right: '' }]], // prettier-ignore
  ['an order', 'an entry that asks for its first', order, 'entry', 'first'],
  ['a match', 'an order of its right-hand sides', match, 'order', ['4', '2', '']],
  ['an entry', 'evidence, which has no key', entry, 'evidence', undefined],
] as const)('turns %s into %s', (_from, _to, item, ask, key) => {
  const turned = turnItem(item, ask)
  expect(turned.ask).toBe(ask)
  expect(turned.key).toEqual(key)
  expect(turned).toMatchObject({ id: item.id, stem: item.stem, evidence: item.evidence })
})

it('leaves an item alone that asks in that way already', () => {
  expect(turnItem(entry, 'entry')).toBe(entry)
})

it('gives an entry to evidence that is turned back, with a key to write', () => {
  const back = turnItem(turnItem(entry, 'evidence'), 'entry')
  expect(back).toEqual({ ...entry, key: '' })
})
