import { expect, test } from 'vitest'
import { emptyRecord, type ItemRecord, type Try } from '@/lib/attempt/item-record'
import { scoreAttempt, sumPoints } from '@/lib/attempt/score-attempt'
import type { PassageMode } from '@/lib/quiz/item'
import { entry, entryItem, quizOf } from './fake-page'

const ITEMS = ['one', 'two', 'three'].map((id) => entryItem(id))

function tryOf(earned: number, total = 1, mode: PassageMode = 'shown'): Try {
  const verdict = earned === total ? 'correct' : 'incorrect'
  return { step: 1, response: entry('4'), verdict, earned, total, revision: 'R1', mode }
}

function record(...tries: readonly Try[]): ItemRecord {
  return { ...emptyRecord('r1', 'shown'), response: entry('4'), tries }
}

function score(records: Readonly<Record<string, ItemRecord>>) {
  return scoreAttempt(new Map(Object.entries(records)), quizOf({ items: ITEMS }))
}

test('tells unanswered from wrong, and what waits from both', () => {
  const waiting = { ...emptyRecord('r1', 'shown'), response: entry('4') }
  expect(score({ one: record(tryOf(0)), two: waiting })).toEqual({
    status: 'scored',
    unanswered: ['three'],
    waiting: ['two'],
    correct: [],
    missed: ['one'],
    first: { earned: 0, total: 3 },
    present: { earned: 0, total: 3 },
    mode: 'shown',
  })
})

test('scores the first try and the present one apart', () => {
  const scored = score({ one: record(tryOf(0), tryOf(1)), two: record(tryOf(1)) })
  expect(scored).toMatchObject({
    first: { earned: 1, total: 3 },
    present: { earned: 2, total: 3 },
    correct: ['one', 'two'],
  })
})

test('gives part of a point for part of an order, and counts the item as missed', () => {
  expect(score({ one: record(tryOf(3, 4)) })).toMatchObject({
    present: { earned: 0.8, total: 3 },
    missed: ['one'],
  })
})

test('keeps an item missed that is open for another try', () => {
  expect(score({ one: { ...record(tryOf(0)), response: undefined } })).toMatchObject({
    missed: ['one'],
    unanswered: ['two', 'three'],
  })
})

test('leaves out items that are not in the quiz any more', () => {
  expect(score({ gone: record(tryOf(1)) })).toMatchObject({
    present: { earned: 0, total: 3 },
    unanswered: ['one', 'two', 'three'],
    correct: [],
  })
})

test('takes only white space for no response', () => {
  expect(score({ one: { ...emptyRecord('r1', 'shown'), response: entry(' ') } })).toMatchObject({
    waiting: [],
  })
})

test.each([
  ['hidden', [tryOf(1, 1, 'hidden')], [tryOf(0, 1, 'hidden')]],
  ['shown', [tryOf(1)], [tryOf(1)]],
  ['mixed', [tryOf(1, 1, 'hidden')], [tryOf(1)]],
  ['mixed', [tryOf(0, 1, 'hidden'), tryOf(1, 1, 'shown')], []],
] as const)('says that a score is earned in %s mode', (mode, one, two) => {
  expect(score({ one: record(...one), two: record(...two) })).toMatchObject({ mode })
})

test('scores nothing in a quiz without feedback, and still tells what was answered', () => {
  const quiz = quizOf({ feedback: 'never' })
  const items = new Map([['one', { ...emptyRecord('r1', 'shown'), response: entry('4') }]])
  expect(scoreAttempt(items, quiz)).toEqual({
    status: 'unscored',
    unanswered: ['two'],
    waiting: ['one'],
  })
})

test('scores a quiz without items as none of none', () => {
  expect(scoreAttempt(new Map(), quizOf({ items: [] }))).toMatchObject({
    present: { earned: 0, total: 0 },
  })
})

test.each([
  ['three thirds', [tryOf(1, 3), tryOf(1, 3), tryOf(1, 3)], 3, 1],
  ['a quarter', [tryOf(1, 4)], 3, 0.3],
  ['half and a quarter', [tryOf(1, 2), tryOf(1, 4)], 3, 0.8],
  ['all but a fortieth', [tryOf(39, 40)], 1, 0.9],
  ['a fortieth', [tryOf(1, 40)], 1, 0.1],
  ['everything', [tryOf(7, 7), tryOf(1)], 2, 2],
])('adds up %s', (_, tries, total, earned) => {
  expect(sumPoints(tries, total)).toEqual({ earned, total })
})
