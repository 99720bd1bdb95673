import { describe, expect, it } from 'vitest'
import { who } from '@/lib/draft/writers/who'
import { written } from '../written'

const stems = (passage: string) =>
  written(who, passage).flatMap(({ shape, stem }) => (shape === 'value' ? [stem] : []))

describe('who', () => {
  it('asks who did something', () => {
    expect(stems('Ann Smith opened a bakery in Leeds.')).toEqual(['Who opened a bakery in Leeds?'])
  })

  it('asks nothing of a matter that only the sentence before names', () => {
    expect(stems('Ann Smith commented on the push.')).toEqual([])
  })
})
