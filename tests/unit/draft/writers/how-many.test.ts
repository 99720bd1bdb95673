import { describe, expect, it } from 'vitest'
import { howMany } from '@/lib/draft/writers/how-many'
import { written } from '../written'

const stems = (passage: string) =>
  written(howMany, passage).flatMap(({ shape, stem }) => (shape === 'value' ? [stem] : []))

describe('howMany', () => {
  it.each([
    ['Four people died in the flood.', 'How many people died in the flood?'],
    ['Only 186 cases were reported in Leeds, down from 336.', 'How many cases were reported in Leeds, down from 336?'],
    ['Globally, The Leeds virus has infected 171 people.', 'How many people has the Leeds virus infected?'],
  ])('%s asks: %s', (passage, stem) => {
    expect(stems(passage)).toContain(stem)
  }) // prettier-ignore

  it.each([
    ['of people of whom it has been told', 'The six workers drove from the capital to the coast.'],
    ['of what and where nobody knows', 'About 60,000 people have been infected.'],
    [
      'of what there is in some country',
      'There have been 184 reported cases in the country since May.',
    ],
    ['of all of those who are counted', 'The 8 cases confirmed in Leeds were all men.'],
    ['of all that have done it', 'Ten previous tests in Leeds have all proven to be false alarms.'],
    ['of those of whom more is said', 'Libya has freed six doctors who were held in a prison.'],
  ])('asks nothing %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  })
})
