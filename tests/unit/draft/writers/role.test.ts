import { describe, expect, it } from 'vitest'
import { readMaterial } from '@/lib/draft/read-material'
import { role } from '@/lib/draft/writers/role'
import { written } from '../written'

function asked(passage: string): readonly (readonly [string, string])[] {
  const material = readMaterial({ passage, published: '2024-05-02' })
  return [...role.write(material)].flatMap((wording) =>
    wording.shape === 'value' ? [[wording.stem, wording.key] as const] : [],
  )
}

const whos = (passage: string) => asked(passage).filter(([stem]) => stem.startsWith('Who'))
const jobs = (passage: string) => asked(passage).filter(([stem]) => stem.startsWith('What'))

describe('who is what', () => {
  it.each([
    [
      '“It is full,” said Anna Lund, governor of Orvik Prison.',
      'Who is the governor of Orvik Prison?',
    ],
    [
      '“It is full,” said Anna Lund, a travel agent in Orvik.',
      'Who works as a travel agent in Orvik?',
    ],
    [
      'The head of Norway’s prison service, Anna Lund, came.',
      'Who is the head of Norway’s prison service?',
    ],
    ['Norway’s environment minister, Anna Lund, came.', 'Who is Norway’s environment minister?'],
    ['Anna Lund, a former bricklayer with red hair, came.', 'Who used to be a bricklayer?'],
    [
      'Anna Lund, an expert on wolves at Orvik University, came.',
      'Who is an expert on wolves at Orvik University?',
    ],
    ['Anna Lund was the director of Orvik Zoo for years.', 'Who was the director of Orvik Zoo?'],
    [
      'Anna Lund, 54, exhibits keeper at Orvik Zoo, came.',
      'Who works as an exhibits keeper at Orvik Zoo?',
    ],
    [
      'Orvik Museum opened. Anna Lund, a curator at the museum, came to the harbour.',
      'Who works as a curator at Orvik Museum?',
    ],
    ['Anna Lund, a UN press officer, came to the harbour.', 'Who works as a UN press officer?'],
    [
      'The mayor of Orvik, Anna Lund, said that two people have died.',
      'Who is the mayor of Orvik?',
    ],
    ['Anna Lund, a retired bank clerk, came.', 'Who is a retired bank clerk?'],
    ['The mill was built by Anna Lund, a pig farmer.', 'Who is described as a pig farmer?'],
    ['USDA official Anna Lund came to the harbour.', 'Who works as a USDA official?'],
    [
      'Anna Lund, the clinical director of Orvik Health Service, came.',
      'Who is the clinical director of Orvik Health Service?',
    ],
  ])('%s', (passage, stem) => {
    expect(whos(passage)[0]).toEqual([stem, 'Anna Lund'])
  })
})

describe('what somebody does', () => {
  it.each([
    ['“It is full,” said Anna Lund, governor of Orvik Prison.', 'Governor of Orvik Prison'],
    ['“It is full,” said Anna Lund, a 58-year-old fisherman.', 'Fisherman'],
    ['Environment Minister Anna Lund came.', 'Environment minister'],
    ['Anna Lund, national manager of the National Aquarium of Norway, came.', 'National manager'],
    [
      'Anna Lund, curator for ocean and science at the museum, came.',
      'Curator for ocean and science',
    ],
  ])('%s', (passage, job) => {
    expect(jobs(passage)).toEqual([['What is Anna Lund’s job?', job]])
  })

  it('is asked in the past of the dead', () => {
    const passage = 'Anna Lund, a nurse, came. Two years later Lund died.'
    expect(jobs(passage)).toEqual([['What was Anna Lund’s job?', 'Nurse']])
  })

  it('knows what else is true', () => {
    const passage = 'Mayor Anna Lund spoke. “No,” said Orvik Mayor, Tom Baker.'
    const material = readMaterial({ passage })
    const [first] = [...role.write(material)].filter(({ kind }) => kind === 'text')
    expect(first?.shape === 'value' && first.alsoTrue).toContain('Orvik mayor')
  })
})

describe('what is not asked', () => {
  it.each([
    ['an office of nobody knows what', 'Chief executive Anna Lund spoke.'],
    ['what two people are', '“No,” said Anna Lund, a nurse. “Yes,” said Tom Baker, a nurse.'],
    ['what only the article knows', 'Anna Lund, the author of the petition, spoke.'],
    ['what points at something', 'Their head of policy, Anna Lund, spoke.'],
    ['what anybody is', 'Anna Lund, a mother of two, spoke.'],
    ['somebody with one name', 'The mayor of Orvik, Lund, spoke.'],
    ['a role with the name in it', 'Anna Lund, founder of Lund Foods, spoke.'],
  ])('%s', (_, passage) => {
    expect(whos(passage)).toEqual([])
  })
})

describe('role, of a country', () => {
  const worth = (passage: string) =>
    written(role, passage).find(({ stem }) => stem.startsWith('Who'))?.worth ?? NaN

  it.each([
    ['Peter Brown, the president of Kenya, came on Tuesday.', 'Peter Brown, the president of Leeds University, came on Tuesday.'],
    ['Peter Brown, the French prime minister, came on Tuesday.', 'Peter Brown, the French environment minister, came on Tuesday.'],
  ])('%s is worth less than: %s', (known, news) => {
    expect(worth(known)).toBeLessThan(0.2)
    expect(worth(news)).toBeGreaterThan(0.2)
  }) // prettier-ignore
})
