import { describe, expect, it } from 'vitest'
import { allClausesAround, clausesAround, type Holding } from '@/lib/facts/clauses/clauses-around'
import { readFound } from '@/tests/support/grammar-of'
import { sayStretch } from '@/tests/support/say-clause'

/** The clauses that hold `words`: in which part, and which subject and verb they have. */
function around(
  text: string,
  words: string,
  look: typeof clausesAround = clausesAround,
): readonly string[] {
  const start = text.indexOf(words)
  const say = ({ clause, part }: Holding): string =>
    [part, ...[clause.subject, clause.verb].map((one) => sayStretch(text, clause.words, one))].join(
      ' | ',
    )
  return look(readFound(text), { start, end: start + words.length }).map(say)
}

describe('clauses around words', () => {
  it.each([
    ['Anna Reed opened a bakery in 1999.', 'Anna Reed', ['subject | Anna Reed | opened']],
    ['Anna Reed opened a bakery in 1999.', '1999', ['core | Anna Reed | opened']],
    ['In 1999, Anna Reed opened a bakery.', '1999', ['lead | Anna Reed | opened']],
    [
      'Anna Reed, who left in 1999, sings.',
      '1999',
      ['subject | Anna Reed, who left in 1999, | sings', 'core | Anna Reed | left'],
    ],
    ['Anna Reed left the firm, in September, by boat.', 'September', ['tail | Anna Reed | left']],
    ['The report said that the bridge opened in 1932.', '1932', ['core | the bridge | opened']],
    ['The report said in May that the bridge was safe.', 'May', ['core | The report | said']],
    [
      'Anna Reed sang, and Peter Cole won the cup in 1999.',
      '1999',
      ['core | Peter Cole | won', 'tail | Anna Reed | sang'],
    ],
    ['Anna Reed opened a bakery.', 'Anna Reed opened', []],
    ['A long night in 1999.', '1999', []],
  ])('%j holds %j', (text, words, expected) => {
    expect(around(text, words)).toEqual(expected)
  })

  it('leaves out what is quoted, unless that is asked for too', () => {
    const text = 'Anna Reed said: “The bridge was closed in 1998 by the council.”'
    expect(around(text, '1998')).toEqual([])
    expect(around(text, '1998', allClausesAround)).toEqual(['core | The bridge | was closed'])
  })
})
