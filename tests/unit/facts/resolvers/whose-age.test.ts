import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { traceIfFailed } from '@/tests/support/trace-stages'

const ORIGIN = { published: '2023-11-15', language: 'en-GB' }

function agesIn(text: string): readonly string[] {
  traceIfFailed(text, ORIGIN)
  const { facts } = extractFacts(text, ORIGIN)
  return facts.flatMap(({ kind, subject, value }) =>
    kind === 'age' ? [`${subject} ${value}`] : [],
  )
}

describe('whose-age', () => {
  it.each([
    ['Noel Conway, 68, spoke.', ['Noel Conway P68Y']],
    ['Police named 33-year-old Matt Tonroe on Thursday.', ['Matt Tonroe P33Y']],
    ['Nicole Silver, a 23-year-old teacher, spoke.', ['Nicole Silver P23Y']],
    ['Helen Price is 30 years old.', ['Helen Price P30Y']],
    ['He also has a 3-year-old son, Sebastian.', ['Sebastian P3Y']],
    ['A 30-year-old man named Peter Jones was there.', ['Peter Jones P30Y']],
    ['Whiskers turns two on Saturday.', ['Whiskers P2Y']],
    ['David Brown won. The 36-year-old smiled.', ['David Brown P36Y']],
    ['Margaret Hill died in May. She was 82.', ['Margaret Hill P82Y']],
    [
      'Anna Reed, Peter Reed and Helen Reed, aged 9, 8 and 4, sang.',
      ['Anna Reed P9Y', 'Peter Reed P8Y', 'Helen Reed P4Y'],
    ],
    ['Anna Reed and Peter Reed, both 28, sat down.', ['Anna Reed P28Y', 'Peter Reed P28Y']],
    [
      'Anna Reed of Leeds and Peter Reed of York, both 28, sat.',
      ['Anna Reed P28Y', 'Peter Reed P28Y'],
    ],
    ['Anna Reed and Peter Reed were 18 and 20.', ['Anna Reed P18Y', 'Peter Reed P20Y']],
    ['Anna Reed’s daughter, four, sang.', ['Anna Reed’s daughter P4Y']],
    ['Peter Reed came. His daughter, four, sang.', ['Peter Reed’s daughter P4Y']],
    ['Peter Reed came. His 12-year-old son sang.', ['Peter Reed’s son P12Y']],
    ['Peter Reed and his wife, 34, came.', ['Peter Reed’s wife P34Y']],
    ['She is two now, but when Anna Reed was born it rained.', ['Anna Reed P2Y']],
  ])('ties the ages of %j to their people', (text, expected) => {
    expect(agesIn(text)).toEqual(expected)
  })

  it.each([
    ['A 28-year-old man is in custody.', 'no-subject'],
    ['They cut down a 500-year-old oak.', 'not-about-a-person'],
    ['I was 12 at the time.', 'unclear-subject'],
    ['The victims were 18 and 20.', 'unclear-subject'],
    ['A 12-year-old boy ran.', 'no-subject'],
    ['His daughter, four, sang.', 'no-subject'],
    ['Children aged ten to 17 came.', 'age-range'],
    ['Nobody under the age of 18 may vote.', 'age-limit'],
  ])('refuses the age of %j and says why', (text, reason) => {
    traceIfFailed(text, ORIGIN)
    const { facts, refusals } = extractFacts(text, ORIGIN)
    expect(facts.filter(({ kind }) => kind === 'age')).toEqual([])
    expect(refusals.map((refusal) => refusal.reason)).toContain(reason)
  })
})
