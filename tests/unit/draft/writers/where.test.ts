import { describe, expect, it } from 'vitest'
import { where } from '@/lib/draft/writers/where'
import { written } from '../written'

const stems = (passage: string) => written(where, passage).map(({ stem }) => stem)

describe('where', () => {
  it.each([
    ['Ann Lee was born in Leeds.', 'In which city was Ann Lee born?'],
    ['Letters were sent to Leeds for tests.', 'To which city were letters sent for tests?'],
  ])('%s asks: %s', (passage, stem) => {
    expect(stems(passage)).toEqual([stem])
  })

  it.each([
    ['of things in general', 'In China, airliners are selected and purchased by the state.'],
    ['of one of several', 'The outbreaks in birds include one from last year in Leeds.'],
  ])('asks nothing %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  })
})
