import { describe, expect, it } from 'vitest'
import { extractFacts } from '@/lib/facts/extract'
import { traceIfFailed } from '@/tests/support/trace-stages'

describe('how-many', () => {
  it.each([
    ['Some 4,500 volunteers came.', [['volunteers', '4500']]],
    ['They recorded five healthy cubs.', [['healthy cubs', '5']]],
    ['Around 200 people die.', [['people', '200']]],
    ['It is 50 metres long.', []],
  ])('ties the numbers of %j to what they count', (text, expected) => {
    traceIfFailed(text)
    const { facts } = extractFacts(text, {})
    expect(facts.map(({ subject, value }) => [subject, value])).toEqual(expected)
  })
})
