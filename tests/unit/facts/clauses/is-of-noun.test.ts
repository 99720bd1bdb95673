import { describe, expect, it } from 'vitest'
import { isOfNoun } from '@/lib/facts/clauses/is-of-noun'
import { clausesOf } from '@/tests/support/grammar-of'

/** What is judged of the last preposition of a text. */
function judge(text: string): boolean | undefined {
  const [clause] = clausesOf(text)
  if (!clause) return undefined
  const at = clause.words.findLastIndex(({ lower }) => /^(?:in|at|from)$/.test(lower))
  return isOfNoun(clause, at)
}

describe('isOfNoun', () => {
  it.each([
    ['They protested against the war in Iraq.'],
    ['They talked about the flood in Leeds.'],
    ['They reported on the strike in Paris.'],
    ['They spoke of a house in Leeds.'],
    ['They campaigned for a hospital in Leeds.'],
    ['They condemned the attack in Paris.'],
    ['They announced a strike in Paris.'],
    ['They bought the tallest tower in Europe.'],
    ['They run the only bank in Orkney.'],
    ['They believe in Leeds.'],
    ['They laughed at Leeds.'],
  ])('holds a place to be another’s in %j', (text) => {
    expect(judge(text)).toBe(true)
  })

  it.each([
    ['They lived in Leeds.'],
    ['They opened a bakery in Leeds.'],
    ['They joined friends for a dinner at Clarence House.'],
    ['Anna Reed works for a bank in Leeds.'],
    ['They found traces of the virus in Egypt.'],
    ['They danced on the tables in Leeds.'],
    ['They met at a forest in Leeds.'],
    ['They arrived at Leeds.'],
  ])('holds it to be the clause’s own in %j', (text) => {
    expect(judge(text)).toBe(false)
  })
})
