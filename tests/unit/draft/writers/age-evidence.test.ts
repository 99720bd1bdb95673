import { describe, expect, it } from 'vitest'
import { ageEvidence } from '@/lib/draft/writers/age-evidence'
import { written } from '../written'

describe('ageEvidence', () => {
  it('asks for the sentence that gives an age', () => {
    expect(written(ageEvidence, 'Ann Smith, 34, ran home. It rained.')).toMatchObject([
      { stem: 'Which sentence tells you how old Ann Smith is?', evidence: [{ start: 0, end: 24 }] },
    ])
  })

  it.each([
    ['where two sentences have to be read', 'Ann Smith ran home. She is 34.'],
    ['where the age is given twice', 'Ann Smith, 34, ran home. Ann Smith, 34, fell.'],
  ])('asks nothing %s', (_, passage) => {
    expect(written(ageEvidence, passage)).toEqual([])
  })
})
