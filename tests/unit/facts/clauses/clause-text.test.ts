import { describe, expect, it } from 'vitest'
import { clauseText, predicateText } from '@/lib/facts/clauses/clause-text'
import { clausesOf } from '@/tests/support/grammar-of'

describe('clauseText', () => {
  it.each([
    ['Anna Reed opened a bakery in Leeds.', undefined, 'Anna Reed opened a bakery in Leeds'],
    ['Anna Reed opened a bakery in Leeds.', ['in', 'Leeds'], 'Anna Reed opened a bakery'],
    [
      'Anna Reed opened in Leeds a large bakery.',
      ['in', 'Leeds'],
      'Anna Reed opened a large bakery',
    ],
    ['In May, Anna Reed, 44, left, taking the dog.', undefined, 'Anna Reed, 44, left'],
    ['Anna Reed\n  opened a bakery.', undefined, 'Anna Reed\n  opened a bakery'],
  ] as const)('%j without %j', (text, gone, said) => {
    const [clause] = clausesOf(text)
    const from = clause?.words.findIndex((word) => word.text === gone?.[0]) ?? -1
    const drop = from < 0 ? undefined : { from, to: from + 2 }
    expect(clause && clauseText(text, clause, drop)).toBe(said)
  })
})

describe('predicateText', () => {
  it.each([
    ['Anna Reed opened a bakery in Leeds.', 'opened a bakery in Leeds'],
    ['Anna Reed, 44, was never seen again, said Peter Cole.', 'was never seen again'],
    ['Anna Reed sang.', 'sang'],
  ])('%s', (text, said) => {
    const [clause] = clausesOf(text)
    expect(clause && predicateText(text, clause)).toBe(said)
  })
})
