import { describe, expect, it } from 'vitest'
import { reviseWhole } from '@/lib/quiz/reveal-item'
import type { Item } from '@/lib/quiz/item'
import { CHOICE } from '../../fixtures/sample-quiz'

describe('reviseWhole', () => {
  it.each<[string, Item, boolean]>([
    ['the key', { ...CHOICE, key: '10' }, true],
    ['the stem', { ...CHOICE, stem: 'How old?' }, true],
    ['a distractor', { ...CHOICE, distractors: ['6', '13'] }, true],
    ['the evidence', { ...CHOICE, evidence: [{ quote: 'nine' }] }, true],
    ['an accepted alternative', { ...CHOICE, accept: ['nine and a bit'] }, false],
    ['a rationale', { ...CHOICE, rationale: 'Because.', rationales: {} }, false],
  ])('tells a change of %s: %s', (_what, changed, isNew) => {
    expect(reviseWhole(changed) !== reviseWhole(CHOICE)).toBe(isNew)
  })
})
