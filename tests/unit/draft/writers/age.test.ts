import { describe, expect, it } from 'vitest'
import { age } from '@/lib/draft/writers/age'
import { written } from '../written'

const asked = (passage: string) =>
  written(age, passage).map((one) => [one.stem, one.shape === 'value' ? one.key : ''])

describe('age', () => {
  it.each([
    ['Ann Smith, 34, ran home.', 'How old is Ann Smith?', '34'],
    ['Ann Smith, who is four, ran home.', 'How old is Ann Smith?', '4'],
    ['Mr Peter Brown (41) was surprised.', 'How old is Mr Peter Brown?', '41'],
    ['Ann Smith is 34.', 'How old is Ann Smith?', '34'],
    ['Ann Smith died at the age of 90.', 'At what age did Ann Smith die?', '90'],
    ['Ann Smith died on Tuesday aged 90.', 'At what age did Ann Smith die?', '90'],
    ['Ann Smith fell. Her death at age 90 was announced.', 'At what age did Ann Smith die?', '90'],
    ['Ann Smith was 12 when the war began.', 'What age does the article give for Ann Smith?', '12'],
    ['In 1890 Ann Smith, 34, ran home.', 'What age does the article give for Ann Smith?', '34'],
    ['Ann Smith, 66, has run the shop since 1986.', 'How old is Ann Smith?', '66'],
    ['Driver Ann Smith, 34, ran home.', 'How old is Ann Smith?', '34'],
    ['Ann Smith, 34, died in the crash.', 'What age does the article give for Ann Smith?', '34'],
  ])('%s asks: %s %s', (passage, stem, key) => {
    expect(asked(passage)).toEqual([[stem, key]])
  })

  it.each([
    ['of two ages of one person', 'Ann Smith, 34, ran. Ann Smith was 12 when the war began.'],
    [
      'of a past age beside one of nobody knows whom',
      'Peter Brown was 20 years old at the time. The town wept because somebody died, at the age of 54, in May.',
    ],
    ['of nobody who has a name', 'A 34-year-old woman ran home.'],
    ['of an animal', 'Tests on the six-year-old dairy Holstein came back.'],
    ['of a body', 'The Leeds Football Club, 34, ran home.'],
    ['of a decade of life', 'Ann Smith, in her 60s, ran home.'],
  ])('asks nothing %s', (_, passage) => {
    expect(asked(passage)).toEqual([])
  })

  it('proves an age beside a pronoun by the sentence that names the person too', () => {
    const passage = 'Ann Smith ran home. She is 34.'
    const [one] = written(age, passage)
    expect(one?.evidence.map(({ start, end }) => passage.slice(start, end))).toEqual([
      'Ann Smith ran home.',
      'She is 34.',
    ])
    expect(one?.rationale).toBe('The article gives Ann Smith’s age as 34.')
  })
})
