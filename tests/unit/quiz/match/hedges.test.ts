import { expect, test } from 'vitest'
import { readHedge } from '@/lib/quiz/match/hedges'

test.each<[text: string, side: 'before' | 'after', hedge: string | undefined, end?: number]>([
  ['about 40', 'before', 'about', 1],
  ['in the region of 40', 'before', 'about', 4],
  ['just under 40', 'before', 'nearly', 2],
  ['under 40', 'before', 'under', 1],
  ['no more than 40', 'before', 'at-most', 3],
  ['more than 40', 'before', 'over', 2],
  ['early forties', 'before', 'early', 1],
  ['or so', 'after', 'about', 2],
  ['or 50', 'after', undefined],
  ['+', 'after', 'at-least', 1],
  ['exactly 40', 'before', undefined],
])('reads %j %s a number as %j', (text, side, hedge, end) => {
  expect(readHedge(text.split(' '), 0, side)).toEqual(hedge && { hedge, end })
})
