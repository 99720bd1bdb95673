import { describe, expect, it } from 'vitest'
import { pickDistractors } from '@/lib/draft/pick-distractors'
import { readMaterial } from '@/lib/draft/read-material'
import { whoBoth } from '@/lib/draft/writers/who-both'
import { written } from '../written'

const asked = (passage: string) =>
  written(whoBoth, passage).flatMap((one) => (one.shape === 'value' ? [[one.stem, one.key]] : []))

describe('what is asked about two people', () => {
  it.each([
    [
      'Anna Reed and Peter Cole opened a bakery in Leeds.',
      'Which two people opened a bakery in Leeds?',
    ],
    [
      'Anna Reed, four, and Peter Cole, two, have sent a card to their aunt.',
      'Which two people have sent a card to their aunt?',
    ],
    [
      'Anna Reed and Peter Cole are thought to have made a film of themselves dancing on the roof of the old town hall.',
      'Which two people are thought to have made a film of themselves?',
    ],
  ])('%s', (passage, stem) => {
    expect(asked(passage)).toEqual([[stem, 'Anna Reed and Peter Cole']])
  })

  it.each([
    ['one person', 'Anna Reed opened a bakery in Leeds.'],
    ['three people', 'Anna Reed, Peter Cole and Karl Huber opened a bakery in Leeds.'],
    ['a person and a dog', 'Anna Reed and the dog opened a bakery in Leeds.'],
    ['the son of one of them', 'Anna Reed and the son of Peter Cole opened a bakery in Leeds.'],
  ])('asks nothing of %s', (_, passage) => {
    expect(asked(passage)).toEqual([])
  })

  it('has two other people of the article as a wrong choice', () => {
    const passage =
      'Anna Reed and Peter Cole opened a bakery in Leeds. “It is fine,” said Karl Huber. “We like it,” said Maria Lopez. “They bake well,” said Tom Baker. “It was time,” said Ruth Hall.'
    const material = readMaterial({ passage })
    const [wording] = [...whoBoth.write(material)].flatMap((one) => one.shape === 'value' ? [one] : []) // prettier-ignore
    const texts = wording ? pickDistractors(wording, [], material).map(({ text }) => text) : []
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.filter((text) => !/ and /.test(text) || /Reed|Cole/.test(text))).toEqual([])
  })
})
