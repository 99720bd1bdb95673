import { describe, expect, it } from 'vitest'
import { who } from '@/lib/draft/writers/who'
import { askedBy } from '@/tests/support/asked-by'
import { written } from '../written'

describe('what is asked about a person', () => {
  it.each([
    ['Anna Reed opened a bakery in Leeds.', 'Who opened a bakery in Leeds?', 'Anna Reed'],
    [
      'In 1998, Anna Reed opened a bakery in Leeds.',
      'In 1998, who opened a bakery in Leeds?',
      'Anna Reed',
    ],
    [
      'In Leeds, Anna Reed sang to a crowd of miners.',
      'In Leeds, who sang to a crowd of miners?',
      'Anna Reed',
    ],
    [
      'Last week, Anna Reed sang to a crowd of miners.',
      'Who sang to a crowd of miners?',
      'Anna Reed',
    ],
    ['Anna Reed, 44, won the annual chess prize.', 'Who won the annual chess prize?', 'Anna Reed'],
    ['Anna Reed (44) won the annual chess prize.', 'Who won the annual chess prize?', 'Anna Reed'],
    [
      'Anna Reed, the captain of the village team, scored the winning goal.',
      'Who scored the winning goal?',
      'Anna Reed',
    ],
    [
      'Anna Reed, whose son, a doctor, lives in Perth, won the race in Rome.',
      'Who won the race in Rome?',
      'Anna Reed',
    ],
    [
      'Anna Reed was arrested at Heathrow Airport on Friday.',
      'Who was arrested at Heathrow Airport on Friday?',
      'Anna Reed',
    ],
    [
      'The King telephoned the prime minister of Canada on Tuesday.',
      'Who telephoned the prime minister of Canada on Tuesday?',
      'The King',
    ],
    [
      'Anna Reed has lived in Dublin since 1999.',
      'Who has lived in Dublin since 1999?',
      'Anna Reed',
    ],
    [
      'Anna Reed said that the museum opened in 1974.',
      'Who said that the museum opened in 1974?',
      'Anna Reed',
    ],
    [
      'Peter Cole told the court that he sold his house in March.',
      'Who told the court that he sold his house in March?',
      'Peter Cole',
    ],
    [
      'Peter Cole, who grew up in a home for orphans, sings.',
      'Who grew up in a home for orphans?',
      'Peter Cole',
    ],
    [
      'Peter Cole wrongly said that the bridge opened in 1932.',
      'Who wrongly said that the bridge opened in 1932?',
      'Peter Cole',
    ],
    [
      'Peter Cole is the youngest winner of the Booker Prize.',
      'Who is the youngest winner of the Booker Prize?',
      'Peter Cole',
    ],
    [
      'Peter Cole won the 800 meters at the track meet in Eugene.',
      'Who won the 800 meters at the track meet in Eugene?',
      'Peter Cole',
    ],
  ])('%s', (passage, stem, key) => {
    expect(askedBy(who, passage)).toEqual([[stem, key]])
  })

  it('names the others in full', () => {
    const passage = 'Anna Reed sang in Hull. In May, Peter Cole gave her a ring of gold.'
    expect(askedBy(who, passage)).toContainEqual([
      'In May, who gave Anna Reed a ring of gold?',
      'Peter Cole',
    ])
  })

  it('asks for each person of a row of clauses', () => {
    const passage = 'Anna Reed won the race, and Peter Cole lost the match in Dublin.'
    expect(askedBy(who, passage)).toEqual([['Who lost the match in Dublin?', 'Peter Cole']])
  })
})

describe('people whom nothing is asked about', () => {
  it.each([
    ['one of two', 'Anna Reed and Peter Cole opened a bakery in Leeds.'],
    ['one of two with their ages', 'Anna Reed, 40, and Peter Cole, 41, opened a bakery in Leeds.'],
    [
      'one of two, the second without an age',
      'Anna Reed, 40, and Peter Cole opened a bakery in Leeds.',
    ],
    [
      'one with a brother',
      'Anna Reed, a poet, and her brother, a painter, opened a bakery in Leeds.',
    ],
    ['one of three', 'Anna Reed, Peter Cole and Sarah Khan opened a bakery in Leeds.'],
    ['one or the other', 'Anna Reed or Peter Cole opened a bakery in Leeds.'],
    ['neither', 'Neither Anna Reed nor Peter Cole opened a bakery in Leeds.'],
    ['an owner', "Anna Reed's brother opened a bakery in Leeds."],
    ['a spokesman’s employer', 'A spokesman for Anna Reed opened a bakery in Leeds.'],
    ['an aside', 'The mayor of Hull, a cousin of Anna Reed, opened a bakery.'],
    ['an object', 'Police arrested Anna Reed at Heathrow Airport on Friday.'],
    ['a quoted person', 'Tom Baker said: “Anna Reed opened the first bakery in Leeds.”'],
    ['a denial', 'Anna Reed did not open a bakery in Leeds.'],
    ['hearsay', 'Anna Reed reportedly opened a bakery in Leeds.'],
    ['a near miss', 'Anna Reed almost won the annual chess prize.'],
    ['a condition', 'If Anna Reed opens a bakery in Leeds, the others will close.'],
    ['a question', 'Did Anna Reed open a bakery in Leeds?'],
    ['a possibility', 'Anna Reed might open a bakery in Leeds.'],
    ['a claim', 'Tom Baker doubts that Anna Reed opened a bakery in Leeds.'],
    ['a story', 'In the film, Anna Reed opened a bakery in Leeds.'],
    ['words that say little', 'Anna Reed sang.'],
    ['words that are not said', 'Anna Reed said so on Friday.'],
    ['words of another mouth', 'Anna Reed said: “It was a very long night for all of us.”'],
    ['they', 'Anna Reed thanked them for all the cakes.'],
    ['this', 'Anna Reed bought this house in the old town.'],
    ['a clause that breaks off', 'Anna Reed sang songs by Peter Cole, Tom Baker and others.'],
    ['no person', 'Oxford Street was full of shoppers on Friday.'],
  ])('%s: %s', (_, passage) => {
    expect(askedBy(who, passage).filter(([, key]) => key === 'Anna Reed')).toEqual([])
  })

  it('asks nobody who blames something without saying for what', () => {
    expect(written(who, 'Ann Smith blames the enormous pressure of work.')).toEqual([])
  })

  it('asks nothing that breaks off where a word for the time was left out', () => {
    const passage = 'Ann Smith hopes the political situation in Greece will change before then.'
    expect(written(who, passage)).toEqual([])
  })

  it('likes an aside less that speaks of something told before', () => {
    const worth = (passage: string) => written(who, passage).map((one) => one.worth)
    const [aside = 1] = worth(
      'The pair held talks before Ann Smith confirmed her plans to attend the ceremony.',
    )
    const [told = 0] = worth(
      'The pair held talks before Ann Smith confirmed her plans to attend a ceremony.',
    )
    expect(aside).toBeLessThan(told)
  })
})

describe('who of a news report', () => {
  const stems = (passage: string) =>
    written(who, passage).flatMap(({ shape, stem }) => (shape === 'value' ? [stem] : []))

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
    ['one of two who went', 'Ann Smith, along with Tom Roe, opened a bakery in Leeds.'],
    ['a verb that has lost its object', 'Ann Smith placed into the old filter.'],
  ])('asks nothing of %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  })
})
