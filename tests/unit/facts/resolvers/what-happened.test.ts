import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { traceIfFailed } from '@/tests/support/trace-stages'

const ORIGIN = { published: '2023-11-15', language: 'en-GB' }

function eventsIn(text: string): readonly string[] {
  traceIfFailed(text, ORIGIN)
  const { facts } = extractFacts(text, ORIGIN)
  return facts.flatMap(({ kind, subject, value }) =>
    kind === 'date' ? [`${value} ${subject}`] : [],
  )
}

describe('what-happened', () => {
  it.each([
    ['The old house was sold on Tuesday.', ['2023-11-14 The old house was sold']],
    ['In 1991, the old house was sold.', ['1991 the old house was sold']],
    [
      'He made a visit to London, in September, and they talked.',
      ['2023-09 He made a visit to London'],
    ],
    ['The bridge, built in 1883, fell.', ['1883 The bridge, built']],
    [
      'Anna Reed won the cup in 1988 and lost it in 1990.',
      ['1988 Anna Reed won the cup', '1990 Anna Reed lost it'],
    ],
    [
      'Wolves returned in 1996, and the last hunter left in 2003.',
      ['1996 Wolves returned', '2003 the last hunter left'],
    ],
    ['The report said that the mill burned down in 1931.', ['1931 the mill burned down']],
    ['Anna Reed, who moved to Hull in 1999, sings.', ['1999 Anna Reed moved to Hull']],
    ['The band has toured Japan since 1987.', ['1987 The band has toured Japan']],
    ['The factory will reopen in March 2024.', ['2024-03 The factory will reopen']],
    [
      'At least 40 people were hurt on Sunday when a bus overturned.',
      ['2023-11-12 At least 40 people were hurt'],
    ],
  ])('says what %j tells of its date', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected)
  })

  it.each([['On Tuesday.'], ['He called on Tuesday.']])(
    'says nothing of the date of %j',
    (text) => {
      expect(eventsIn(text)).toEqual([])
    },
  )
})
