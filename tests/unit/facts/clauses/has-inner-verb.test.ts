import { describe, expect, it } from 'vitest'
import { hasInnerVerb } from '@/lib/facts/clauses/has-inner-verb'
import { clausesOf } from '@/tests/support/grammar-of'

/** Whether another verb than that of the first clause stands before the end of its core. */
function hasInner(text: string, counts: 'infinitives too' | 'no infinitives'): boolean | undefined {
  const [clause] = clausesOf(text)
  return clause && hasInnerVerb(clause, clause.core.to, { counts })
}

describe('hasInnerVerb', () => {
  it.each([
    ['Anna Reed sold the house that she bought.'],
    ['Anna Reed sold the house she bought.'],
    ['Anna Reed sold the house Peter Cole bought.'],
    ['Anna Reed sold the house built in Leeds.'],
    ['Anna Reed met a man living in Leeds.'],
    ['Anna Reed thanked him for moving to Leeds.'],
    ['Anna Reed denied moving to Leeds.'],
    ['Anna Reed regretted moving to Leeds.'],
    ['Anna Reed wrote about what had happened in Leeds.'],
  ])('finds one in %j', (text) => {
    expect(hasInner(text, 'no infinitives')).toBe(true)
  })

  it.each([
    ['Anna Reed sold the house in Leeds.'],
    ['Anna Reed sold a damaged house in Leeds.'],
    ['Anna Reed sold a London based company in Leeds.'],
    ['Anna Reed began teaching in Leeds.'],
    ['Anna Reed sold it in Leeds.'],
    ['Anna Reed was taken to the building in Leeds.'],
  ])('finds none in %j', (text) => {
    expect(hasInner(text, 'no infinitives')).toBe(false)
  })

  it('counts an infinitive where that is asked for', () => {
    const text = 'Anna Reed hopes to move to Leeds.'
    expect(hasInner(text, 'infinitives too')).toBe(true)
    expect(hasInner(text, 'no infinitives')).toBe(false)
  })
})
