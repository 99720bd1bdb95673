import { describe, expect, it } from 'vitest'
import { sayLead } from '@/lib/draft/phrasing/say-lead'
import { materialOf } from '@/tests/support/material-of'

function lead(passage: string, isLoose: boolean): string | undefined {
  const { material, clause } = materialOf(passage)
  return sayLead(material, clause, {}, isLoose)
}

describe('sayLead', () => {
  it.each([
    ['Anna Reed left Leeds.', '', ''],
    ['In 1998, Anna Reed left Leeds.', 'in 1998', 'in 1998'],
    ['In Spain, Anna Reed left the train.', 'in Spain', 'in Spain'],
    ['Last week, Anna Reed left Leeds.', '', ''],
    ['On Tuesday, Anna Reed left Leeds.', 'on Tuesday', 'on Tuesday'],
    ['In the past few days, Anna Reed left Leeds.', '', ''],
    ['After the war, Anna Reed left Leeds.', 'after the war', ''],
    ['When the war ended, Anna Reed left Leeds.', 'when the war ended', ''],
    ['Born in Hull, Anna Reed left Leeds.', '', ''],
    ['After this, Anna Reed left Leeds.', undefined, ''],
    ['When it ended, Anna Reed left Leeds.', undefined, ''],
    [
      'After the very long and very cold winter of the great flood and fire, Anna Reed left Leeds.',
      undefined,
      '',
    ],
  ])('%s', (passage, needed, loose) => {
    expect([lead(passage, false), lead(passage, true)]).toEqual([needed, loose])
  })

  it('says nothing of a lead that the question word stands for', () => {
    const { material, clause } = materialOf('In 1998, Anna Reed left Leeds.')
    expect(sayLead(material, clause, { drop: [{ from: 0, to: 2 }] }, false)).toBe('')
  })
})
