import { describe, expect, it } from 'vitest'
import { GAP } from '@/lib/draft/lone-sentence'
import { gap } from '@/lib/draft/writers/gap'
import { askedBy } from '@/tests/support/asked-by'
import { written } from '../written'

const ASKED = 'Complete the sentence from the article: '

describe('sentences with a gap', () => {
  it.each([
    ['The eruption destroyed the town of Plymouth in 1997.', '1997', '1997'],
    ['The comet passes the Earth every 76 years.', '76', '76'],
    ['The crossing to the island took twenty days in all.', 'twenty', '20'],
    ['The repair of the organ in the church cost £450,000.', '£450,000', '£450,000'],
    ['Nearly 12% of pupils in Wales walk to school.', '12', '12'],
    ['Paris fell ten places to 37th.', 'ten', '10'],
    ['The first phase will be ready in November 2015.', 'November 2015', 'November 2015'],
    ['The fund lost $2.5 million in its first year of trading.', '$2.5 million', '$2.5 million'],
  ])('%s', (passage, words, key) => {
    expect(askedBy(gap, passage)).toEqual([[`${ASKED}“${passage.replace(words, GAP)}”`, key]])
  })

  it('have one gap for each number', () => {
    const passage = 'The hospital in Hull hired 40 nurses and 12 doctors.'
    expect(askedBy(gap, passage).map(([, key]) => key)).toEqual(['40', '12'])
  })

  it.each([
    ['a pronoun at its beginning', 'It destroyed the town of Plymouth in 1997.'],
    ['a word that points out of it', 'This eruption destroyed the town of Plymouth in 1997.'],
    ['a speaker’s own words', 'The mayor said: “We lost the whole town in 1997.”'],
    ['a word that ties it to the sentence before', 'But the eruption destroyed the town in 1997.'],
    ['too few words', 'Plymouth fell in 1997.'],
    ['no end', 'The eruption destroyed the town of Plymouth in 1997'],
    ['a question', 'Did the eruption destroy the town of Plymouth in 1997?'],
    ['the number twice', 'The team of 1997 beat the champions of 1997 in Rome.'],
    ['no number that is counted', 'The eruption destroyed the whole town of Plymouth.'],
    ['a day of the week', 'The eruption destroyed the town of Plymouth on Tuesday.'],
    [
      'too many words',
      `The eruption destroyed the town of Plymouth in 1997 ${'and the fields around the town '.repeat(5)}.`,
    ],
  ])('are not made of a sentence with %s', (_, passage) => {
    expect(askedBy(gap, passage)).toEqual([])
  })

  it.each([
    ['a dual that everybody fills in', 'Anger grew slowly between the two sides of the family.'],
    ['a list behind it that can be counted', 'The team has three names for it: japonium, rikenium and nishinarium.'],
    ['the next year beside it', 'A fall in prices is expected in 2013 and 2014.'],
    ['most of whom', 'Most take only nine days of holiday in a year.'],
    ['rows of what', 'The 800 rows follow the sun across the sky.'],
    ['the number of what', 'The number has doubled in 15 years.'],
    ['a share of what', 'At 35%, the people of Korea work even more.'],
    ['like what', 'A similar rise to 35 dollars is expected in spring.'],
    ['who they are in short', 'They’re sitting between four large walls without a roof.'],
    ['who they are', 'They have 48 large blue windows in the new mill.'],
  ])('are not made of what tells or leaves open %s', (_, passage) => {
    expect(askedBy(gap, passage)).toEqual([])
  }) // prettier-ignore
})

describe('gap of a news report', () => {
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
