import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clause } from '@/lib/facts/grammar/clause'
import { readClauses } from '@/lib/facts/grammar/read-clauses'
import { anyText } from '@/tests/support/any-text'
import { clauseLinesOf, sentenceWordsOf } from '@/tests/support/grammar-of'

describe('clauses that are read', () => {
  it.each([
    [
      'The council closed the swimming pool in March.',
      ['main: The council | closed | the swimming pool in March'],
    ],
    [
      'In 1978, Ruth Lane joined the fire brigade.',
      ['main: In 1978, / Ruth Lane | joined | the fire brigade'],
    ],
    [
      'On Tuesday the ferry left Dover with 300 passengers.',
      ['main: On Tuesday / the ferry | left | Dover with 300 passengers'],
    ],
    [
      'After a long spell in hospital, the striker returned to training.',
      ['main: After a long spell in hospital, / the striker | returned | to training'],
    ],
    ['But the jury believed her.', ['main: the jury | believed | her']],
    [
      'However, the river had already burst its banks.',
      ['main: the river | had already burst | its banks'],
    ],
    [
      'The head of the prison, Olga Lind, resigned on Friday.',
      ['main: The head of the prison, Olga Lind, | resigned | on Friday'],
    ],
    [
      'Olga Lind, 52, has run the prison since 2011.',
      ['main: Olga Lind, 52, | has run | the prison since 2011'],
    ],
    [
      'Olga Lind (52) has run the prison since 2011.',
      ['main: Olga Lind (52) | has run | the prison since 2011'],
    ],
    [
      'The seeds, kept in a cellar, survived the fire.',
      ['main: The seeds, kept in a cellar, | survived | the fire'],
    ],
    [
      'The museum, which opened in 1902, is free.',
      ['main: The museum, which opened in 1902, | is | free'],
    ],
    [
      'Anna Reed, whose son, a doctor, lives in Perth, wrote the book.',
      ['main: Anna Reed, whose son, a doctor, lives in Perth, | wrote | the book'],
    ],
    [
      'Ruth Lane and David Hill founded the club.',
      ['main: Ruth Lane and David Hill | founded | the club'],
    ],
    [
      'Ann Reed, four, and Tom Reed, two, sang.',
      ['main: Ann Reed, four, and Tom Reed, two, | sang | '],
    ],
    [
      'At least 40 people were hurt in the crash.',
      ['main: At least 40 people | were hurt | in the crash'],
    ],
    [
      "The king's younger son flew over from California.",
      ["main: The king's younger son | flew | over from California"],
    ],
    [
      'Scientists at the University of Oslo have found a new species of beetle.',
      ['main: Scientists at the University of Oslo | have found | a new species of beetle'],
    ],
    ['Both sisters play the violin.', ['main: Both sisters | play | the violin']],
    [
      'The American won her first title in Rome.',
      ['main: The American | won | her first title in Rome'],
    ],
    [
      'The comet will not be visible before dawn.',
      ['main: The comet | will not be | visible before dawn'],
    ],
    [
      'The company had been sold twice before.',
      ['main: The company | had been sold | twice before'],
    ],
    [
      'Doctors are testing a new vaccine in Ghana.',
      ['main: Doctors | are testing | a new vaccine in Ghana'],
    ],
    ['There were four survivors in the boat.', ['main: There | were | four survivors in the boat']],
    ['The WHO sent doctors to the island.', ['main: The WHO | sent | doctors to the island']],
    [
      'The mayor called it “a black day” for the town.',
      ['main: The mayor | called | it “a black day” for the town'],
    ],
  ])('%s', (text, lines) => {
    expect(clauseLinesOf(text)).toEqual(lines)
  })
})

describe('clauses beside another', () => {
  it.each([
    [
      'The coach said that the goalkeeper was injured.',
      [
        'main: The coach | said | that the goalkeeper was injured',
        'that: the goalkeeper | was injured | ',
      ],
    ],
    [
      'The coach said the goalkeeper was injured.',
      [
        'main: The coach | said | the goalkeeper was injured',
        'that: the goalkeeper | was injured | ',
      ],
    ],
    [
      'The coach said the goalkeeper was injured and went home.',
      [
        'main: The coach | said | the goalkeeper was injured (and: and went home)',
        'that: the goalkeeper | was injured |  (and: and went home)',
      ],
    ],
    [
      'The goalkeeper was injured, the coach said.',
      ['main: The goalkeeper | was injured |  (attribution: , the coach said)'],
    ],
    [
      'Police arrested two men, according to the newspaper.',
      ['main: Police | arrested | two men (attribution: , according to the newspaper)'],
    ],
    [
      'The team won the cup in 1988 and lost it a year later.',
      [
        'main: The team | won | the cup in 1988 (and: and lost it a year later)',
        'and: The team | lost | it a year later',
      ],
    ],
    [
      'The bridge was damaged by a barge and has been closed.',
      [
        'main: The bridge | was damaged | by a barge (and: and has been closed)',
        'and: The bridge | has been closed | ',
      ],
    ],
    [
      'The storm tore off roofs, and trees fell on the railway line.',
      [
        'main: The storm | tore | off roofs (and: , and trees fell on the railway line)',
        'and: trees | fell | on the railway line',
      ],
    ],
    [
      'The talks failed because the minister left early.',
      [
        'main: The talks | failed |  (sub: because the minister left early)',
        'sub: the minister | left | early',
      ],
    ],
    [
      'When the war ended, Tom Baker opened a bakery.',
      [
        'main: When the war ended, / Tom Baker | opened | a bakery',
        'sub: the war | ended |  (other: , Tom Baker opened a bakery)',
      ],
    ],
    [
      'Olga Lind, who grew up in Malmo, has run the prison since 2011.',
      [
        'main: Olga Lind, who grew up in Malmo, | has run | the prison since 2011',
        'relative: Olga Lind | grew | up in Malmo (other: , has run the prison since 2011)',
      ],
    ],
    [
      'The train was late; nobody knew why.',
      ['main: The train | was | late', 'and: nobody | knew | why'],
    ],
    [
      'Ruth Lane won the race but David Hill lost the match.',
      ['main: Ruth Lane | won | the race (and: but David Hill lost the match)'],
    ],
    ['Four people died and 12 were hurt.', ['main: Four people | died |  (and: and 12 were hurt)']],
    [
      'Sweden closed four prisons, a rare step, in November.',
      ['main: Sweden | closed | four prisons (other: , a rare step) (adjunct: , in November)'],
    ],
    [
      'The bakery employs 14 people, including two apprentices.',
      ['main: The bakery | employs | 14 people (participle: , including two apprentices)'],
    ],
    [
      'He wrote the song that made her famous.',
      ['main: He | wrote | the song that made her famous'],
    ],
  ])('%s', (text, lines) => {
    expect(clauseLinesOf(text)).toEqual(lines)
  })
})

describe('sentences of which no clause is sure', () => {
  it.each([
    ['a question', 'Did the council close the swimming pool?'],
    ['a question in the form of a statement', 'The council closed the swimming pool in March?'],
    ['no verb', 'A sad day for the whole of the valley.'],
    ['an order', 'Bring the water to the boil.'],
    ['a reduced relative', 'A study published in June found 40 cases.'],
    [
      'a reduced relative about a person',
      'The man arrested on Tuesday said he knew nothing of the theft.',
    ],
    [
      'a reduced relative before a journey',
      'The soldiers sent to Cyprus in 1974 returned in 1975.',
    ],
    ['a reduced relative before the same form', 'The players sold in January returned in June.'],
    ['a horse', 'The horse raced past the barn fell.'],
    ['an old man', 'The old man the boats.'],
    ['a clause as the subject', 'What Ruth Lane did in 1999 shocked the village.'],
    ['a row of subjects', 'Ruth Lane, David Hill and Tom Baker rowed to Calais.'],
    ['a second subject without its own aside', 'Ruth Lane, 35, and David Hill rowed to Calais.'],
    ['an inversion', 'Only in 1999 did the council build the bridge.'],
    ['a noun with its own clause', 'The claim that the bridge was safe is false.'],
    ['a sentence in capitals', 'THE KING IS DEAD'],
    ['another language', 'Le conseil a fermé la piscine en mars.'],
    ['a table', 'Leeds 3 Hull 1 Derby 0 York 0'],
    ['no words', '… — !'],
  ])('%s', (_, text) => {
    expect(clauseLinesOf(text)).toEqual([])
  })
})

describe('any words', () => {
  it('give clauses whose stretches lie in the words, one after the other, and the same ones twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const words of sentenceWordsOf(text)) {
          const clauses = readClauses(words, 0)
          for (const clause of clauses) expectStretches(clause)
          expect(readClauses(words, 0)).toEqual(clauses)
        }
      }),
      { seed: 5, numRuns: 1500 },
    )
  })
})

function expectStretches({ words, lead, subject, verb, core, tails }: Clause): void {
  const { from, head, coreTo, aside } = subject
  expectRising(0, lead?.from ?? 0, lead?.to ?? 0, from)
  expectRising(from, head, coreTo - 1, subject.to - 1)
  expectRising(from, aside?.from ?? from, aside?.to ?? subject.to, subject.to)
  expectRising(subject.to, verb.from, verb.finite, verb.main, verb.to - 1)
  expect(core.from).toBe(verb.to)
  expectRising(
    core.from,
    core.to,
    ...tails.flatMap((tail): number[] => [tail.from, tail.to]),
    words.length,
  )
}

function expectRising(...numbers: readonly number[]): void {
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
}
