import { describe, expect, it } from 'vitest'
import { who } from '@/lib/draft/writers/who'
import { written } from '../written'

const stems = (passage: string) =>
  written(who, passage).flatMap(({ shape, stem }) => (shape === 'value' ? [stem] : []))

describe('who', () => {
  it('asks who did something', () => {
    expect(stems('Ann Smith opened a bakery in Leeds.')).toEqual(['Who opened a bakery in Leeds?'])
  })

  it('keeps the "too" that says how much', () => {
    expect(stems('Ann Smith took too much time to answer the mayor.')).toEqual([
      'Who took too much time to answer the mayor?',
    ])
  })

  it.each([
    ['a matter that only the sentence before names', 'Ann Smith commented on the push.'],
    ['a verb that has lost its object', 'Ann Smith placed into the old filter.'],
  ])('asks nothing of %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  })
})
