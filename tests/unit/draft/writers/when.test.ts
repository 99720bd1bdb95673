import { describe, expect, it } from 'vitest'
import { when } from '@/lib/draft/writers/when'
import { written } from '../written'

const stems = (passage: string) => written(when, passage).map(({ stem }) => stem)

describe('when', () => {
  it.each([
    ['The Ford Taurus was introduced in 1986.', 'In which year was the Ford Taurus introduced?'],
    ["Boeing's newest aircraft made its first flight in 2009.", 'In which year did Boeing’s newest aircraft make its first flight?'],
  ])('%s asks: %s', (passage, stem) => {
    expect(stems(passage).map((one) => one.replaceAll("'", '’'))).toEqual([stem])
  }) // prettier-ignore

  it.each([
    ['a year that is told of as now', 'In 2005 the goal is to cut the number of cases in Asia.'],
    ['the start of a year', 'The Dow has fallen almost fifteen percent since the start of this year.'],
  ])('asks nothing of %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  }) // prettier-ignore
})
