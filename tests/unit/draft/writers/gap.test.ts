import { describe, expect, it } from 'vitest'
import { gap } from '@/lib/draft/writers/gap'
import { written } from '../written'

describe('gap', () => {
  it('leaves one number out of a sentence that stands alone', () => {
    const [one] = written(gap, 'A truck dumped 20 canisters of mercury along a road in Leeds.')
    expect(one).toMatchObject({
      stem: 'Complete the sentence from the article: “A truck dumped ____ canisters of mercury along a road in Leeds.”',
      key: '20',
    })
  })

  it.each([
    ['those of whom it has been told', 'The four suspects were charged with theft by a court in Leeds.'],
    ['more of them', 'Four more people are in a hospital in Leeds after the flood.'],
    ['some of them', 'Three of the infected people had been in Leeds for a week.'],
    ['what a firm did, whichever it is', 'The company gained 400 customers in Leeds in a single week.'],
    ['a sentence with a word twice', 'A recall covers covers 8,118 cases of spinach from farms in Leeds.'],
    ['a sentence with a lost comma', 'The Dow Jones, was up 40 points at the end of the day.'],
    ['what brackets say again', 'Approximately one in 20 (5%) infected people in Leeds fell ill.'],
    ['all of those told of', 'Traces of the poison from Leeds were found in all three places.'],
    ['the size of a picture', '150px Airbus has announced 10,000 job cuts over the next few years.'],
  ])('leaves nothing out of %s', (_, passage) => {
    expect(written(gap, passage)).toEqual([])
  }) // prettier-ignore
})
