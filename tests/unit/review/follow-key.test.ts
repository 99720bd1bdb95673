import { describe, expect, it } from 'vitest'
import type { EntryItem } from '@/lib/quiz/item'
import type { Findings, Proposal } from '@/lib/review/findings'
import { followKey } from '@/lib/review/follow-key'
import { BASE_ITEM } from '../../support/any-manuscript'
import { FINDINGS } from '../../support/desk-findings'

const DRAFTED: EntryItem = {
  ...BASE_ITEM,
  id: 'job',
  ask: 'entry',
  stem: 'What is Ann Reed’s job?',
  key: 'a baker',
  accept: ['baker'],
  rationale: 'The article says that Ann Reed is a baker.',
}
const PROPOSAL: Proposal = { item: DRAFTED, by: 'role', about: [], isChosen: true, otherWays: [] }
const DESK: Findings = { ...FINDINGS, proposals: [PROPOSAL] }

describe('followKey', () => {
  it('takes out what was drafted about the old key', () => {
    expect(followKey(DRAFTED, { ...DRAFTED, key: 'a nurse' }, DESK)).toEqual({
      ...DRAFTED,
      key: 'a nurse',
      accept: [],
      rationale: undefined,
    })
  })

  it('does so under a question in other words', () => {
    const edited = { ...DRAFTED, stem: 'What does she do?' }
    expect(followKey(edited, { ...edited, key: 'a nurse' }, DESK)).toMatchObject({
      accept: [],
      rationale: undefined,
    })
  })

  it('leaves what a person has written', () => {
    const own = { ...DRAFTED, accept: ['baker', 'bread maker'], rationale: 'See the first line.' }
    expect(followKey(own, { ...own, key: 'a nurse' }, DESK)).toEqual({ ...own, key: 'a nurse' })
    const written = { ...own, id: 'mine', stem: 'What?' }
    expect(followKey(written, { ...written, key: 'b' }, DESK)).toEqual({ ...written, key: 'b' })
  })

  it('changes nothing where the key stays', () => {
    const edited = { ...DRAFTED, stem: 'What does she do?' }
    expect(followKey(DRAFTED, edited, DESK)).toBe(edited)
  })
})
