import { describe, expect, it } from 'vitest'
import {
  askForRest,
  askForSubject,
  finishQuestion,
  stateClause,
} from '@/lib/draft/phrasing/ask-clause'
import { materialOf } from '@/tests/support/material-of'

describe('askForRest', () => {
  it.each([
    ['Sweden closed four prisons near Malmo.', 'Why did Sweden close four prisons near Malmo?'],
    ['Anna Reed teaches music in Leeds.', 'Why does Anna Reed teach music in Leeds?'],
    ['Wolves live in the forests of Poland.', 'Why do wolves live in the forests of Poland?'],
    ['Anna Reed has sold the mill in Hull.', 'Why has Anna Reed sold the mill in Hull?'],
    ['Anna Reed will sell the mill in Hull.', 'Why will Anna Reed sell the mill in Hull?'],
    ['The mill in Hull was sold to a bank.', 'Why was the mill in Hull sold to a bank?'],
    ['The mill in Hull is being sold to a bank.', 'Why is the mill in Hull being sold to a bank?'],
    ['The mill in Hull had recently been sold.', 'Why had the mill in Hull been sold?'],
    ['The bees of Malta are under threat.', 'Why are the bees of Malta under threat?'],
    ['Anna Reed, 44, sold the mill in Hull.', 'Why did Anna Reed sell the mill in Hull?'],
    ['Anna Reed also sold the mill in Hull.', 'Why did Anna Reed sell the mill in Hull?'],
    [
      'Anna Reed put the mill in Hull up for sale.',
      'Why did Anna Reed put the mill in Hull up for sale?',
    ],
    ['Greek islands lost the ferry to Izmir.', 'Why did Greek islands lose the ferry to Izmir?'],
    ['Last week, Anna Reed sold the mill in Hull.', 'Why did Anna Reed sell the mill in Hull?'],
    ['Anna Reed sold the mill in Hull last week.', 'Why did Anna Reed sell the mill in Hull?'],
    ['Anna Reed broke out last week in a rash.', 'Why did Anna Reed break out in a rash?'],
    [
      'In 1998, Anna Reed sold the mill in Hull.',
      'In 1998, why did Anna Reed sell the mill in Hull?',
    ],
    [
      'After the war, Anna Reed sold the mill in Hull.',
      'After the war, why did Anna Reed sell the mill in Hull?',
    ],
    ['Anna Reed left when the mill was sold.', 'Why did Anna Reed leave when the mill was sold?'],
    [
      'Anna Reed sold the mill in Hull, taking the dog.',
      'Why did Anna Reed sell the mill in Hull?',
    ],
    [
      'Anna Reed sang. Her brother Peter Cole sold the mill in Hull.',
      'Why did Anna Reed’s brother Peter Cole sell the mill in Hull?',
    ],
    ['Last year Anna Reed sold the mill in Hull.', 'Why did Anna Reed sell the mill in Hull?'],
    [
      'The following year Anna Reed sold the mill in Hull.',
      'Why did Anna Reed sell the mill in Hull?',
    ],
    [
      'Anna Reed was born in May 1962 in Hull to Ann, a cook, and Tom.',
      'Why was Anna Reed born in May 1962 in Hull?',
    ],
    [
      'Anna Reed beat Peter Cole, 37, at chess in Hull.',
      'Why did Anna Reed beat Peter Cole at chess in Hull?',
    ],
    [
      'The mill in Hull was sold for The Last Wave.',
      'Why was the mill in Hull sold for The Last Wave?',
    ],
    ['Anna Reed sold Hull, while the mill was kept.', 'Why did Anna Reed sell Hull?'],
    [
      'Anna Reed sang. Her marriage ended in the winter.',
      'Why did Anna Reed’s marriage end in the winter?',
    ],
  ])('%s', (passage, question) => {
    const { material, clause } = materialOf(passage)
    expect(askForRest(material, clause, 'Why')).toBe(question)
  })

  it.each([
    ['a brother without a name', 'Anna Reed sang. Her brother sold the mill in Hull.'],
    ['a pronoun for nobody', 'He sold the old mill in Hull.'],
    ['they', 'They sold the old mill in Hull.'],
    ['it', 'Anna Reed sold it to a bank in Hull.'],
    ['a word that points out of the sentence', 'Anna Reed sold this mill in Hull.'],
    ['you and me', 'Anna Reed sold us the mill in Hull.'],
    ['a bare subject', 'The mill was sold to a bank.'],
    ['a vague subject', 'The plan was sold to a bank.'],
    ['a relative of nobody', 'The brother sold the mill in Hull.'],
    ['people with their ages', 'Anna Reed, 40, and Peter Cole, 41, sold the mill in Hull.'],
    ['what was last year’s', 'Anna Reed won silver in last year’s games in Hull.'],
    ['words without an end', `Anna Reed sold ${'the mill and the house and '.repeat(5)}the boat.`],
    [
      'a long lead',
      'After the very long and very cold winter of the year of the great flood, Anna Reed left Hull for good.',
    ],
  ])('asks nothing of %s', (_, passage) => {
    const { material, clause } = materialOf(passage)
    expect(askForRest(material, clause, 'Why')).toBeUndefined()
  })

  it('leaves out what the question word stands for', () => {
    const { material, clause } = materialOf('Anna Reed sold the mill in Hull to a bank.')
    const from = clause.words.findIndex(({ text }) => text === 'in')
    expect(askForRest(material, clause, 'Where', { drop: [{ from, to: from + 2 }] })).toBe(
      'Where did Anna Reed sell the mill to a bank?',
    )
  })

  it('knows a noun that the title or another sentence has', () => {
    const passage = 'The mill was sold to a bank.'
    const { material, clause } = materialOf(passage, 'The end of a mill')
    expect(askForRest(material, clause, 'Why')).toBe('Why was the mill sold to a bank?')
    const again = materialOf(`Nobody bought the mill. ${passage}`)
    expect(askForRest(again.material, again.clause, 'Why')).toBe('Why was the mill sold to a bank?')
  })
})

describe('askForSubject', () => {
  it.each([
    ['Anna Reed sold the mill in Hull.', 'Who sold the mill in Hull?'],
    ['Anna Reed sold her mill in Hull.', 'Who sold her mill in Hull?'],
    ['Anna Reed was seen in Hull on Friday.', 'Who was seen in Hull on Friday?'],
    ['Anna Reed always sold bread in Hull.', 'Who always sold bread in Hull?'],
    ['Anna Reed sold Peter Cole the mill.', 'Who sold Peter Cole the mill?'],
    ['In 1998, Anna Reed sold the mill in Hull.', 'In 1998, who sold the mill in Hull?'],
    ['After the war, Anna Reed sold the mill in Hull.', 'Who sold the mill in Hull?'],
    ['Anna Reed sold bread in Hull, taking the dog.', 'Who sold bread in Hull?'],
  ])('%s', (passage, question) => {
    const { material, clause } = materialOf(passage)
    expect(askForSubject(material, clause, 'Who', 'Anna Reed')).toBe(question)
  })

  it.each([
    [
      'The three towers are of stone and brick.',
      'Which tower',
      'Which tower is of stone and brick?',
    ],
    ['Two towers were built of stone.', 'How many towers', 'How many towers were built of stone?'],
  ])('%s asked with "%s"', (passage, word, question) => {
    const { material, clause } = materialOf(passage)
    expect(askForSubject(material, clause, word, '')).toBe(question)
  })

  it('does not ask who where the verb is that of many', () => {
    const { material, clause } = materialOf('Wolves live in the forests of Poland.')
    expect(askForSubject(material, clause, 'Who', '')).toBeUndefined()
  })
})

describe('stateClause', () => {
  it.each([
    ['Anna Reed sold the mill in Hull.', 'Anna Reed sold the mill in Hull'],
    ['Anna Reed has recently sold the mill.', 'Anna Reed has sold the mill'],
    ['In 1998, Anna Reed sold the mill in Hull.', 'in 1998, Anna Reed sold the mill in Hull'],
    ['After the war, Anna Reed sold the mill in Hull.', 'Anna Reed sold the mill in Hull'],
    ['Anna Reed sang. She sold the mill in Hull.', 'Anna Reed sold the mill in Hull'],
    ['Anna Reed sold the mill in Hull last week.', 'Anna Reed sold the mill in Hull'],
    ['Anna Reed sang.', undefined],
    ['They sold the old mill in Hull.', undefined],
  ])('%s', (passage, statement) => {
    const { material, clause } = materialOf(passage)
    expect(stateClause(material, clause)).toBe(statement)
  })
})

describe('finishQuestion', () => {
  it.each([
    ['', ['Who', '', 'sold', 'the old mill'], 'Who sold the old mill?'],
    ['In 1998', ['Who', 'sold', 'the old mill'], 'In 1998, who sold the old mill?'],
    ['', ['Who', 'sold', undefined], undefined],
    ['', ['Who', 'sold', 'mills'], undefined],
    ['', ['Who', 'sold', 'the mill to the'], undefined],
    ['', ['Who', 'sold', 'mills, saying'], undefined],
    ['', ['Who', 'sold', 'mill '.repeat(30).trim()], undefined],
    ['word '.repeat(24).trim(), ['Who', 'sold', 'the old mill'], undefined],
  ])('"%s" %j', (lead, parts, question) => {
    expect(finishQuestion(lead, parts)).toBe(question)
  })
})
