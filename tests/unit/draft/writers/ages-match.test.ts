import { describe, expect, it } from 'vitest'
import { agesMatch } from '@/lib/draft/writers/ages-match'
import { written } from '../written'

describe('agesMatch', () => {
  it('pairs three people or more with their ages', () => {
    const passage = 'Ann Smith, 34, met Jane Brown, 45, and the singer Peter Jones, 52. Tom Hill, 61, sang.'
    expect(written(agesMatch, passage)).toMatchObject([
      {
        stem: 'Match each person to an age.',
        key: [
          { left: 'Ann Smith', right: '34' },
          { left: 'Jane Brown', right: '45' },
          { left: 'Peter Jones', right: '52' },
          { left: 'Tom Hill', right: '61' },
        ],
      },
    ])
  }) // prettier-ignore

  it.each([
    ['two people', 'Ann Smith, 34, met Jane Brown, 45.'],
    ['people of one age', 'Ann Smith, 34, met Jane Brown, 34. Tom Hill, 34, sang.'],
    ['ages of other times', 'Ann Smith, 34, met Jane Brown, 45. In 1990 Tom Hill, 61, sang.'],
  ])('makes nothing of %s', (_, passage) => {
    expect(written(agesMatch, passage)).toEqual([])
  })
})
