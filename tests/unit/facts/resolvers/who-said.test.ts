import { describe, expect, it } from 'vitest'
import { peopleNames } from '@/lib/facts/parsers/people'
import { quotations } from '@/lib/facts/parsers/quotations'
import { gatherPeople } from '@/lib/facts/people/gather-people'
import { readPassage } from '@/lib/facts/read-passage'
import { whoSaid } from '@/lib/facts/resolvers/who-said'
import { traceIfFailed } from '@/tests/support/trace-stages'

function resolve(text: string): ReturnType<typeof whoSaid.resolve> {
  traceIfFailed(text)
  const reading = readPassage(text, {})
  const mentions = [...peopleNames.parse(reading), ...quotations.parse(reading)]
  return whoSaid.resolve({
    reading,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    people: gatherPeople(reading),
  })
}

const speakers = (text: string): readonly string[] =>
  resolve(text).facts.map(({ subject }) => subject)

describe('who says it', () => {
  it.each([
    ['the name behind the verb', '“It is cold here,” said Maria Lopez.', ['Maria Lopez']],
    ['the name before the verb', '“It is cold here,” Maria Lopez, 62, said.', ['Maria Lopez']],
    ['the name before the quotation', 'Maria Lopez said: “It is cold here.”', ['Maria Lopez']],
    ['an office between', '“It is cold here,” says the mayor, Tom Baker.', ['Tom Baker']],
    ['a title with a full stop', '“It is cold here,” said Mr. Baker.', ['Mr. Baker']],
    ['a pronoun', 'Maria Lopez came in. “It is cold here,” she said.', ['Maria Lopez']],
    [
      'a quotation that goes on',
      '“It is cold,” said Maria Lopez. “We have no coal.”',
      ['Maria Lopez', 'Maria Lopez'],
    ],
    [
      'a pronoun that opens the sentence',
      'Maria Lopez came in. She sat down and said that it was “far too cold”.',
      ['Maria Lopez'],
    ],
    ['the source', '“Unusually cold” weather came, according to Maria Lopez.', ['Maria Lopez']],
    [
      'the subject, past whom it was told',
      'Maria Lopez told Tom Baker: “It is cold.”',
      ['Maria Lopez'],
    ],
    [
      'one after the other',
      'Maria Lopez asked Tom Baker, “Is it cold?” Baker replied, “It is.”',
      ['Maria Lopez', 'Tom Baker'],
    ],
    [
      'an office across a comma',
      '“It is cold,” Norway’s mayor, Maria Lopez said.',
      ['Maria Lopez'],
    ],
    [
      'the name with its organisation',
      'Maria Lopez of the World Bank said: “It is cold.”',
      ['Maria Lopez'],
    ],
    [
      'the end of the sentence',
      'He was “very cold”, with blue hands, said Maria Lopez.',
      ['Maria Lopez'],
    ],
    ['a colon', 'Maria Lopez fears the winter: “It is far too cold here.”', ['Maria Lopez']],
    [
      'what the speaker has just said',
      'Maria Lopez says it is cold. “We have no coal at all.”',
      ['Maria Lopez'],
    ],
    ['what is called so', 'Maria Lopez called the rise “far too steep”.', ['Maria Lopez']],
    ['saying', 'Maria Lopez left the hall, saying “it was cold”.', ['Maria Lopez']],
    [
      'a job for a name',
      'Maria Lopez, a nurse, came. Tom Baker left. “It is cold,” said the nurse.',
      ['Maria Lopez'],
    ],
    ['a surname', 'Tom Baker came. “It is cold here,” Baker added.', ['Tom Baker']],
  ] as const)('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  it('proves it by the sentence that holds the words and the speaker', () => {
    const [fact] = resolve('He left. “It is cold here,” said Maria Lopez. All slept.').facts
    expect(fact?.evidence).toBe('“It is cold here,” said Maria Lopez.')
    expect(fact?.value).toBe('It is cold here')
  })
})

describe('what is refused', () => {
  it.each([
    ['nobody speaks', '“It is cold here.” The door was open.', 'no-speaker'],
    [
      'somebody behind somebody',
      '“It is cold,” said Maria Lopez. “We have no coal,” said a man.',
      'no-speaker',
    ],
    ['who speaks for somebody', '“It is cold,” a spokesman for Maria Lopez said.', 'no-speaker'],
    ['who is told', 'Maria Lopez was told by her doctor: “You are well.”', 'no-speaker'],
    ['who is written about', 'Critics said of Maria Lopez that she was “very cold”.', 'no-speaker'],
    [
      'somebody’s words told on',
      'Maria Lopez said that Tom Baker was “far too cold”.',
      'unclear-subject',
    ],
    [
      'a clause of its own',
      'Maria Lopez confirmed her plans and the “warm talks” went on.',
      'no-speaker',
    ],
    ['two speakers', '“It is cold,” Maria Lopez and Tom Baker said.', 'no-speaker'],
    ['part of a longer name', '“It is cold,” said Lopez customer service.', 'no-speaker'],
    ['somebody without a name', '“It is cold here,” said a passer-by.', 'no-speaker'],
    ['a pronoun for nobody', '“It is cold here,” she said.', 'no-speaker'],
    ['a name in the next sentence', '“It is cold here.” Maria Lopez said nothing.', 'no-speaker'],
  ])('%s', (_, text, reason) => {
    const { refusals } = resolve(text)
    expect(refusals.map((refusal) => refusal.reason)).toEqual([reason])
  })
})
