import { describe, expect, it } from 'vitest'
import { pickDistractors } from '@/lib/draft/pick-distractors'
import { readMaterial } from '@/lib/draft/read-material'
import type { DraftSource, ValueWording } from '@/lib/draft/types'
import { valueWording } from './value-wording'

const PUBLISHED = '2023-11-15'

/** The distractors of a wording whose key stands in the first sentence that has `at`. */
function picked(
  source: DraftSource,
  at: string,
  given: Partial<ValueWording>,
  others: readonly ValueWording[] = [],
) {
  const material = readMaterial({ published: PUBLISHED, ...source })
  const start = source.passage.indexOf(at)
  const evidence = material.reading.sentences.filter((one) => one.start <= start && one.end > start)
  const about = [{ start, end: start + at.length }]
  return pickDistractors(valueWording({ about, evidence, ...given }), others, material)
}

const texts = (distractors: readonly { readonly text: string }[]) =>
  distractors.map(({ text }) => text)

describe('pickDistractors', () => {
  it('takes the article’s own values before others, and says where they stand', () => {
    const passage =
      'Ann moved to Leeds in 1998. The school in Hull was built in 1995. She left her job in 2003.'
    const found = picked({ passage }, '1998', { kind: 'date', stem: 'In which year did Ann move to Leeds?', key: '1998', value: '1998', sort: 'year' }) // prettier-ignore
    expect(texts(found).slice(0, 2)).toEqual(['1995', '2003'])
    expect(found[0]?.rationale).toBe(
      'The article has 1995 in another place: “The school in Hull was built in 1995”.',
    )
  })

  it('takes cities of the same country for a sentence that one was left out of', () => {
    const passage =
      'The band played near the old harbour of Leeds. It came from Paris by bus. It went on to Rome and to Hull.'
    const given = { kind: 'place', by: 'x + place-gap', stem: 'The band played near the old harbour of ____.', key: 'Leeds', value: 'Leeds', sort: 'city' } as const // prettier-ignore
    expect(texts(picked({ passage }, 'Leeds', given))).not.toContain('Paris')
    expect(texts(picked({ passage }, 'Leeds', { ...given, by: 'x + where/main' }))).toContain(
      'Paris',
    )
  })

  it('offers who says something beside a speaker, and not whom the article only names', () => {
    const passage =
      '“It is a fine old mill,” said Ann Lee. “It is very cold here,” said Tom Roe. “We are all glad,” said Ben Hall. They met Karl Huber. They love Karl Huber. They saw Karl Huber. They follow Karl Huber.'
    const given = { kind: 'person', by: 'x + speaker', stem: 'Who said, “It is a fine old mill”?', key: 'Ann Lee', value: 'Ann Lee', sort: 'speaker' } as const // prettier-ignore
    expect(texts(picked({ passage }, 'Ann Lee', given)).toSorted()).toEqual(['Ben Hall', 'Tom Roe'])
  })

  it('leaves out what stands in the sentence that proves the key', () => {
    const passage = 'It rained in 1998 and in 1995. The school was built in 1991.'
    const found = picked({ passage }, '1998', { kind: 'date', stem: 'In which year was the mayor elected?', key: '1998', value: '1998', sort: 'year' }) // prettier-ignore
    expect(texts(found)).toContain('1991')
    expect(texts(found)).not.toContain('1995')
  })

  it('leaves out months to come for what has happened, and those that are over for what will', () => {
    const passage =
      'Ann won the race in September 2022. The mill will close in December 2023. Hull was flooded in May 2021.'
    const past = picked({ passage }, 'September 2022', { kind: 'date', stem: 'In which month did Ann win the race?', key: 'September 2022', value: '2022-09', sort: 'month' }) // prettier-ignore
    expect(texts(past)).toContain('May 2021')
    expect(texts(past)).not.toContain('December 2023')
    const future = picked({ passage }, 'December 2023', { kind: 'date', stem: 'In which month will the mill close?', key: 'December 2023', value: '2023-12', sort: 'month' }) // prettier-ignore
    expect(texts(future)).not.toContain('May 2021')
  })

  it('leaves out as a speaker whoever the quotation names', () => {
    const passage =
      '“We waited for Nadia,” said Anna Lund. “It rains,” said Nadia Reed. “It snows,” said Ruth Cole.'
    const found = picked({ passage }, 'Anna Lund', { kind: 'person', stem: 'Who said, “We waited for Nadia”?', key: 'Anna Lund', value: 'Anna Lund', sort: 'speaker' }) // prettier-ignore
    expect(texts(found)).toEqual(['Ruth Cole'])
  })

  it('leaves out what the article says in the same words of something else', () => {
    const passage =
      'The bridge opened in 1998. The second bridge opened in 1995. Hull grew in 1991.'
    const found = picked({ passage }, '1998', { kind: 'date', stem: 'In which year did the bridge open?', key: '1998', value: '1998', sort: 'year' }) // prettier-ignore
    expect(texts(found)).not.toContain('1995')
    expect(texts(found)).toContain('1991')
  })

  it.each<[string, Partial<ValueWording>, string, string]>([
    [
      'somebody named in passing, of an office',
      {
        kind: 'person',
        key: 'Anna Reed',
        value: 'Anna Reed',
        sort: 'person',
        stem: 'Who is the mayor of Leeds?',
        by: 'people/name + what-role/comma + role',
      },
      'Anna Reed, mayor of Leeds, spoke. Peter Cole once slept in the hotel.',
      'Peter Cole',
    ],
    [
      'a single name that may be a ship’s, beside a whole one',
      { kind: 'person', key: 'Anna Reed', value: 'Anna Reed', sort: 'person' },
      'Anna Reed won. The work on Lucy began. Lucy was finished in May.',
      'Lucy',
    ],
    [
      'a woman for a fisherman',
      {
        kind: 'person',
        key: 'Tom Cole',
        value: 'Tom Cole',
        sort: 'person',
        stem: 'Who is described as a fisherman?',
        by: 'people/given-name + what-role/after + role',
      },
      'Tom Cole, a fisherman, came. Anna Reed, 40, and Karl Lund, 41, left. Anna Reed said no.',
      'Anna Reed',
    ],
    [
      'a place that the stem names',
      {
        kind: 'place',
        key: 'Zimbabwe',
        value: 'Zimbabwe',
        sort: 'country',
        stem: 'To which country has the South African Red Cross sent aid?',
      },
      'Aid came to Zimbabwe. It rained in South Africa.',
      'South Africa',
    ],
    [
      'a month that holds the day',
      { kind: 'date', key: '14 November 2023', value: '2023-11-14', sort: 'day' },
      'It was 14 November 2023. In November 2023 it rained.',
      'November 2023',
    ],
    [
      'the country of the city',
      { kind: 'place', key: 'Paris', value: 'Paris', sort: 'city' },
      'Paris was cold. France was warm.',
      'France',
    ],
    [
      'what the writer says is true too',
      { kind: 'date', key: '1998', value: '1998', sort: 'year', alsoTrue: ['1995'] },
      'It was 1998. Hull grew in 1995.',
      '1995',
    ],
    [
      'the same person by another name',
      { kind: 'person', key: 'Ann Smith', value: 'Ann Smith', sort: 'person' },
      'Ann Smith ran. Then Smith fell.',
      'Smith',
    ],
    [
      'the prince who may be the duke',
      { kind: 'person', key: 'Prince Harry', value: 'Prince Harry', sort: 'person' },
      'Prince Harry ran. The Duke of Sussex fell. The Queen sang.',
      'The Duke of Sussex',
    ],
  ])('never takes %s', (_, given, passage, wrong) => {
    const found = picked({ passage }, given.key ?? '', { stem: 'What is asked?', ...given })
    expect(texts(found)).not.toContain(wrong)
  })

  it('offers the ages of other people only where somebody could be of either', () => {
    const passage = 'Ann Smith, 39, met Jane Brown, 45, and her son Peter Brown, 4, on the beach.'
    const others = [
      valueWording({ kind: 'age', key: '45', value: 'P45Y', sort: 'years', subject: 'Jane Brown', rationale: 'Jane is 45.' }),
      valueWording({ kind: 'age', key: '4', value: 'P4Y', sort: 'years', subject: 'Peter Brown' }),
    ] // prettier-ignore
    const found = picked({ passage }, '39', { kind: 'age', key: '39', value: 'P39Y', sort: 'years', subject: 'Ann Smith', stem: 'How old is Ann Smith?' }, others) // prettier-ignore
    expect(found[0]).toEqual({ text: '45', value: 'P45Y', rationale: 'Jane is 45.' })
    expect(texts(found)).not.toContain('4')
  })

  it('stays near the key, of its form, where the article has nothing else', () => {
    const years = picked({ passage: 'It was 1998.' }, '1998', { kind: 'date', key: '1998', value: '1998', sort: 'year', stem: 'When?' }) // prettier-ignore
    expect(texts(years).slice(0, 2)).toEqual(['1999', '1997'])
    const days = picked({ passage: 'It was 30 November 2023.' }, '30 November 2023', { kind: 'date', key: '30 November 2023', value: '2023-11-30', sort: 'day', stem: 'When?' }) // prettier-ignore
    expect(texts(days).every((text) => text.endsWith('November 2023'))).toBe(true)
    const counts = picked({ passage: 'It had 1,500 boats.' }, '1,500', { key: '1,500', value: '1500', stem: 'How many?' }) // prettier-ignore
    expect(texts(counts).slice(0, 2)).toEqual(['1,800', '1,200'])
    const shares = picked({ passage: 'It was 95%.' }, '95%', { key: '95%', value: '95', sort: '%', stem: 'How much?' }) // prettier-ignore
    expect(texts(shares).every((text) => Number(text.slice(0, -1)) < 100)).toBe(true)
  })

  it('knows other cities of the country for a city, and only people of the article for a person', () => {
    const cities = picked({ passage: 'He lives in Leeds.' }, 'Leeds', { kind: 'place', key: 'Leeds', value: 'Leeds', sort: 'city', stem: 'In which city?' }) // prettier-ignore
    expect(cities.length).toBeGreaterThanOrEqual(2)
    const people = picked({ passage: 'Ann Smith swam. “No,” said Jane Brown.' }, 'Ann Smith', { kind: 'person', key: 'Ann Smith', value: 'Ann Smith', sort: 'person', stem: 'Who swam?' }) // prettier-ignore
    expect(texts(people)).toEqual(['Jane Brown'])
  })

  it('counts only what is counted in the same words among the numbers of the article', () => {
    const passage =
      'The island has three shops. The next one has five shops. It rained for four days.'
    const found = picked({ passage }, 'three', { key: '3', value: '3', sort: 'count', stem: 'How many stores does it have?' }) // prettier-ignore
    expect(found[0]?.text).toBe('5')
    expect(found[0]?.rationale).toContain('The next one has five shops')
    expect(found.find(({ text }) => text === '4')?.rationale).toBeUndefined()
  })
})
