import { describe, expect, it } from 'vitest'
import { speaker } from '@/lib/draft/writers/speaker'
import { written } from '../written'

const stems = (passage: string) => written(speaker, passage).map(({ stem }) => stem)

describe('speaker', () => {
  it.each([
    ['“Nobody in the street could sleep,” said Ann Smith.', 'Who said, “Nobody in the street could sleep”?'],
    ['Ann Smith asked: “Why would anybody steal an octopus?”', 'Who asked, “Why would anybody steal an octopus?”'],
    ['“It was great to see so many children on the pier,” said Ann Smith.', 'Who said, “It was great to see so many children on the pier”?'],
    ['“It was. My daughter counted every single coin twice. Yes,” said Ann Smith.', 'Who said, “My daughter counted every single coin twice”?'],
  ])('%s asks: %s', (passage, stem) => {
    expect(stems(passage)).toEqual([stem])
    expect(written(speaker, passage)).toMatchObject([{ key: 'Ann Smith', kind: 'person', sort: 'speaker' }])
  }) // prettier-ignore

  it.each([
    ['a few words', '“Nobody could,” said Ann Smith.'],
    ['words in the middle of a sentence', 'Ann Smith said that “nobody in the street could sleep”.'],
    ['a sentence that he said breaks off', '“Nobody in the big street,” said Ann Smith, “could sleep.”'],
    ['a brand', '“Nobody in the street could sleep,” said King Nut.'],
    ['half of a name', "“Nobody in the street could sleep,” said Michael O' Leary."],
    ['words that name the speaker', '“Ann is what they all call me here,” said Ann Smith.'],
    ['somebody without a name', '“Nobody in the street could sleep,” said a neighbour.'],
    ['words that point at others', '“He told them that this was it for her,” said Ann Smith.'],
    ['a very long sentence', `“${'Nobody in the street could sleep because '.repeat(5)}of it,” said Ann Smith.`],
  ])('asks nothing about %s', (_, passage) => {
    expect(stems(passage)).toEqual([])
  }) // prettier-ignore

  it('proves a quotation that goes on by the sentence that says whose it is', () => {
    const passage =
      '“Nobody could sleep,” said Ann Smith. “My daughter counted every single coin twice.”'
    const one = written(speaker, passage).find(({ stem }) => stem.includes('coin'))
    expect(one?.evidence.map(({ start, end }) => passage.slice(start, end))).toEqual([
      '“Nobody could sleep,” said Ann Smith.',
      '“My daughter counted every single coin twice.”',
    ])
  })
})
