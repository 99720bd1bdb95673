import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { gapDoesNotFit } from '@/lib/quiz/gates/gap-does-not-fit'
import { contextOf, entryOf, orderOf } from './context-of'

function check(kind: Kind, stem: string, key: string, passage: string): string | undefined {
  const item = entryOf({ kind, stem, key, evidence: [{ quote: passage }] })
  return gapDoesNotFit.check(item, contextOf({ passage }))
}

describe('gapDoesNotFit', () => {
  it.each<[Kind, string, string, string, string]>([
    ['number', 'Complete: “He saw a ____ holiday.”', '2', 'He saw a two-week holiday.', 'two-week'],
    ['number', 'It took ____ to build.', '2', 'It took two years to build.', 'two years'],
    [
      'date',
      'The bridge was opened ____.',
      '4 May 2024',
      'The bridge was opened on Saturday last.',
      'on Saturday last',
    ],
    ['number', 'It took ____ years.', '3', 'It took two years.', 'two'],
    ['place', 'She lives in ____.', 'Leeds', 'She lives in York.', 'York'],
  ])('refuses as %s %j for %j', (kind, stem, key, passage, said) => {
    expect(check(kind, stem, key, passage)).toBe(
      `The gap takes “${said.replace(/\.$/, '')}” away, and “${key}” cannot stand in its place.`,
    )
  })

  it.each([
    ['The ____th study was the last.', 'The gap in the question takes only a part of a word away.'],
    ['The un____ man came.', 'The gap in the question takes only a part of a word away.'],
    ['The ____ of the ____ came.', 'The question has more than one gap.'],
  ])('refuses %j', (stem, says) => {
    expect(check('text', stem, '18', 'The 18th study was the last.')).toBe(says)
  })

  it.each<[Kind, string, string, string]>([
    ['number', 'Complete: “It took ____ years to build.”', '2', 'It took two years to build.'],
    ['number', 'It cost ____.', '£23', 'It cost £23.'],
    ['number', 'A ____-day week is long.', '6', 'A six-day week is long.'],
    ['number', 'It ran ____km.', '30', 'It ran 30km.'],
    ['number', 'There were ____ guests.', '3,400', 'There were 3,400 guests.'],
    ['age', 'Archie, ____, sang.', '4', 'Archie, four, sang.'],
    ['date', 'In ____, it opened.', '2024', 'In 2024, it opened.'],
    ['date', 'It opened on ____.', '4 May 2024', 'It opened on Saturday 4 May.'],
    ['person', 'Then ____ sang.', 'Ada Byrne', 'Then Byrne sang. Ada Byrne came.'],
    ['text', 'Complete the sentence: ____ sang.', 'Ada Byrne', 'Ada Byrne sang.'],
    ['number', 'How long is it?', '120 metres', 'It is 120 metres long.'],
  ])('passes as %s %j for %j', (kind, stem, key, passage) => {
    expect(check(kind, stem, key, passage)).toBeUndefined()
  })

  it('refuses a gap that is not asked for one value', () => {
    const item = orderOf(['a', 'b', 'c'], { stem: 'Put ____ in order.' })
    expect(gapDoesNotFit.check(item, contextOf())).toBe('Only one value can fill a gap.')
  })
})
