import { describe, expect, it } from 'vitest'
import { howMany } from '@/lib/draft/writers/how-many'
import { askedBy } from '@/tests/support/asked-by'
import { written } from '../written'

describe('what is asked about a number', () => {
  it.each([
    [
      'Five people in the Glasgow area were hurt.',
      'How many people in the Glasgow area were hurt?',
      '5',
    ],
    [
      'The zoo in Chester keeps 40 penguins.',
      'How many penguins does the zoo in Chester keep?',
      '40',
    ],
    [
      'Anna Reed has written 12 novels about the sea.',
      'How many novels has Anna Reed written about the sea?',
      '12',
    ],
    [
      'Anna Reed scored 12 goals for Leeds in 2011.',
      'How many goals did Anna Reed score for Leeds in 2011?',
      '12',
    ],
    [
      'Forty people died in the crash near Leeds.',
      'How many people died in the crash near Leeds?',
      '40',
    ],
    [
      'Five thousand people marched through Leeds.',
      'How many people marched through Leeds?',
      '5,000',
    ],
    [
      'Seven million birds died of the virus in Norway.',
      'How many birds died of the virus in Norway?',
      '7 million',
    ],
    [
      'Only 40 people live in the village of Holme.',
      'How many people live in the village of Holme?',
      '40',
    ],
    [
      'About 40 people died in the crash near Leeds.',
      'About how many people died in the crash near Leeds?',
      '40',
    ],
    [
      'More than 40 people died in the crash near Leeds.',
      'About how many people died in the crash near Leeds?',
      '40',
    ],
    [
      'Twelve jurors of the court reached a verdict on Friday.',
      'How many jurors of the court reached a verdict on Friday?',
      '12',
    ],
    ['There are 40 islands in the lake.', 'How many islands are there in the lake?', '40'],
    [
      'There are now about 40 islands in the lake.',
      'About how many islands are there in the lake?',
      '40',
    ],
    [
      '12% of pupils in Wales walk to school.',
      'What percentage of pupils in Wales walk to school?',
      '12%',
    ],
    [
      'Nearly 12% of pupils in Wales walk to school.',
      'About what percentage of pupils in Wales walk to school?',
      '12%',
    ],
    [
      'The number of pupils in Hull fell by 12% in 2011.',
      'By what percentage did the number of pupils in Hull fall in 2011?',
      '12%',
    ],
    [
      'Unemployment fell 2% in Spain in March.',
      'By what percentage did unemployment fall in Spain in March?',
      '2%',
    ],
    [
      'The price of bread rose by 12 per cent last year.',
      'By what percentage did the price of bread rise?',
      '12 per cent',
    ],
    [
      'Anna Reed paid £450 for the painting.',
      'How much did Anna Reed pay for the painting?',
      '£450',
    ],
    [
      'The repair of the organ cost £450,000.',
      'How much did the repair of the organ cost?',
      '£450,000',
    ],
    [
      'The sale of the cakes raised $1.2 million for the hospital.',
      'How much money did the sale of the cakes raise for the hospital?',
      '$1.2 million',
    ],
    ['The river Dee is about 110 km long.', 'About how long is the river Dee?', '110 km'],
    [
      'The wall around the garden is 3 metres high.',
      'How high is the wall around the garden?',
      '3 metres',
    ],
    [
      'Peter Cole said that wolves killed 40 sheep in Spain.',
      'How many sheep did wolves kill in Spain?',
      '40',
    ],
  ])('%s', (passage, stem, key) => {
    expect(askedBy(howMany, passage)).toEqual([[stem, key]])
  })
})

describe('numbers that nothing is asked about', () => {
  it.each([
    ['two counts', 'Anna Reed has written 12 novels and three plays.'],
    ['a count and a thing', 'The museum in Whitby has 40 rooms and a garden.'],
    ['two counts of one', 'The crash near Leeds left 20 people injured and one man dead.'],
    ['a count told twice', 'The London index fell 26 points or 3.5%.'],
    ['one kind or another', 'The hospital in Hull hired 40 nurses or doctors.'],
    ['a part of a whole', 'Forty of the 60 pupils in Hull passed the exam.'],
    ['a span', 'Between 30 and 40 people died in the crash near Leeds.'],
    ['a change to a value', 'Unemployment in Spain fell to 2% in March.'],
    ['a change from a value', 'Unemployment in Spain fell from 4% to 2% in March.'],
    ['a temperature', 'Temperatures in Seville reached 44C on Tuesday.'],
    ['a time', 'The marathon was won by Anna Reed in 2 hours 40 minutes.'],
    ['a price before a noun', 'Anna Reed won a £450 prize for the painting.'],
    ['a denial', 'Anna Reed did not write 12 novels about the sea.'],
    ['a possibility', 'Anna Reed may write 12 novels about the sea.'],
    ['a plan', 'Anna Reed plans to write 12 novels about the sea.'],
    ['a guess', 'Anna Reed probably wrote 12 novels about the sea.'],
    ['a question', 'Did Anna Reed write 12 novels about the sea?'],
    ['there may be', 'There may be 40 islands in the lake.'],
    ['there are, and no more', 'There are 40 islands.'],
    ['names that are counted', 'The two towns are Hull and York.'],
    ['a reduced relative', 'A study published in June found 40 kinds of beetle.'],
    ['an open list', 'About 200 people die every year of strokes, cancers and other ills.'],
    ['a subject of nobody’s', 'It has 40 rooms on three floors.'],
    ['we', 'Anna Reed said: “We sold 40 loaves of bread on Friday.”'],
    ['two sorts', 'The three cooks and the driver of the bus fell ill on Friday.'],
    ['words that say little', 'Ten new cases were confirmed.'],
    ['a bare noun', 'The firm hired 40 nurses in Wales.'],
    ['no count', 'The comet passes the Earth every 76 years.'],
    ['a lead', 'Of the 40 members, 12 voted against the plan.'],
  ])('%s: %s', (_, passage) => {
    expect(askedBy(howMany, passage)).toEqual([])
  })

  it.each([
    ['a bound that is not about the number', 'In 1975, there were fewer than 100 wolves in Poland.'],
    ['a cause that is left out', 'About 200 people die every year in Japan, killed by long hours of work.'],
    ['what was told before', 'The 800 rows follow the sun across the sky.'],
    ['how far somebody fell', 'Paris fell ten places to 37th.'],
  ])('is not asked of %s', (_, passage) => {
    expect(askedBy(howMany, passage)).toEqual([])
  }) // prettier-ignore
})

describe('howMany of a news report', () => {
  const stems = (passage: string) =>
    written(howMany, passage).flatMap(({ shape, stem }) => (shape === 'value' ? [stem] : []))

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
