import { describe, expect, it } from 'vitest'
import { sentenceClauses } from '@/lib/facts/grammar/sentence-clauses'
import { sayClause } from '@/tests/support/say-clause'
import { readFound } from '@/tests/support/grammar-of'

function linesOf(text: string): readonly (readonly string[])[] {
  const { reading, mentions } = readFound(text)
  return sentenceClauses(reading, mentions).map((clauses) =>
    clauses.map((clause) => `${clause.quote ? 'quoted ' : ''}${sayClause(text, clause)}`),
  )
}

describe('sentenceClauses', () => {
  it('gives the clauses of each sentence in its place', () => {
    expect(linesOf('Anna Reed sang. A long night. Peter Cole danced all night.')).toEqual([
      ['main: Anna Reed | sang | '],
      [],
      ['main: Peter Cole | danced | all night'],
    ])
  })

  it('reads what is quoted, and says that it is', () => {
    expect(linesOf('Anna Reed said: “The bridge was closed in 1998 by the council.”')).toEqual([
      [
        'main: Anna Reed | said | ',
        'quoted main: The bridge | was closed | in 1998 by the council',
      ],
    ])
  })

  it('says of each sentence of a long quotation that it is quoted', () => {
    const text = '“The bridge was closed in 1998. The ferry stopped in 2001,” said Anna Reed.'
    const said = linesOf(text).map((lines) => new Set(lines.map((line) => line.split(' ')[0])))
    expect(said).toEqual([new Set(['quoted']), new Set(['quoted'])])
  })

  it('takes a word for a name everywhere that is never written small', () => {
    const [first] = linesOf('Orange grew. The head of Orange left.')
    expect(first).toEqual(['main: Orange | grew | '])
  })

  it('gives nothing of nothing', () => {
    expect(linesOf('')).toEqual([])
  })
})
