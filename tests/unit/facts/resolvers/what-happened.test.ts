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
  ])('says what %j tells of its date', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected)
  })

  it('says nothing of a date that stands alone', () => {
    expect(eventsIn('On Tuesday.')).toEqual([])
  })
})
