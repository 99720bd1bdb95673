import { describe, expect, it } from 'vitest'
import { renameDistractor } from '@/components/desk/review/editor/change-distractors'
import type { ChoiceItem } from '@/lib/quiz/item'
import type { Findings, Proposal } from '@/lib/review/findings'
import { followDistractors } from '@/lib/review/follow-distractors'
import { BASE_ITEM } from '../../support/any-manuscript'
import { FINDINGS } from '../../support/desk-findings'

const ABOUT_HALL = 'The article speaks of Ida Hall elsewhere.'
const DRAFTED: ChoiceItem = {
  ...BASE_ITEM,
  id: 'who',
  ask: 'choice',
  stem: 'Who mended the clock?',
  key: 'Ann Reed',
  distractors: ['Ida Hall', 'Tom Pym'],
  rationales: { 'Ida Hall': ABOUT_HALL, 'Tom Pym': 'Tom Pym paid for it.' },
}
const PROPOSAL: Proposal = { item: DRAFTED, by: 'who', about: [], isChosen: true, otherWays: [] }
const DESK: Findings = { ...FINDINGS, proposals: [PROPOSAL] }

describe('followDistractors', () => {
  it('takes out what was drafted about a wrong choice that has other words', () => {
    expect(followDistractors(DRAFTED, renameDistractor(DRAFTED, 0, 'Ida Hal'), DESK)).toEqual({
      ...DRAFTED,
      distractors: ['Ida Hal', 'Tom Pym'],
      rationales: { 'Tom Pym': 'Tom Pym paid for it.' },
    })
  })

  it('does so under a question in other words', () => {
    const edited = { ...DRAFTED, stem: 'Who did it?' }
    const { rationales } = followDistractors(
      edited,
      renameDistractor(edited, 1, 'Simon Bell'),
      DESK,
    )
    expect(rationales).toEqual({ 'Ida Hall': ABOUT_HALL })
  })

  it('leaves what a person has written', () => {
    const own = { ...DRAFTED, rationales: { 'Ida Hall': 'Ida Hall was away.' } }
    const renamed = renameDistractor(own, 0, 'Simon Bell')
    expect(followDistractors(own, renamed, DESK)).toBe(renamed)
    expect(renamed.rationales).toEqual({ 'Simon Bell': 'Ida Hall was away.' })
  })

  it('leaves a reason to a question that a person wrote', () => {
    const written = { ...DRAFTED, id: 'mine', stem: 'What?' }
    const renamed = renameDistractor(written, 0, 'Simon Bell')
    expect(followDistractors(written, renamed, DESK)).toBe(renamed)
  })

  it('changes nothing where the wrong choices stay', () => {
    const edited = { ...DRAFTED, stem: 'Who did it?' }
    expect(followDistractors(DRAFTED, edited, DESK)).toBe(edited)
  })
})
