import { describe, expect, it } from 'vitest'
import { allClausesAround } from '@/lib/facts/clauses/clauses-around'
import { timeAdjunct } from '@/lib/facts/clauses/time-adjunct'
import { readFound } from '@/tests/support/grammar-of'
import { sayStretch } from '@/tests/support/say-clause'

/** For each date of a text that is a clause's own: its words, and the verb it dates. */
function datesOf(text: string): readonly string[] {
  const found = readFound(text)
  return found.mentions
    .filter(({ kind }) => kind === 'date')
    .flatMap((date) => {
      for (const holding of allClausesAround(found, date)) {
        const adjunct = timeAdjunct(holding)
        const { words, verb } = holding.clause
        if (adjunct) return [`${words[verb.main]?.text}: ${sayStretch(text, words, adjunct)}`]
      }
      return []
    })
}

describe('dates that are the clause’s own', () => {
  it.each([
    ['The bridge opened on 3 May 2021.', ['opened: on 3 May 2021']],
    ['On 3 May 2021, the bridge opened.', ['opened: On 3 May 2021']],
    ['Anna Reed retired in 2004 after 30 years.', ['retired: in 2004']],
    ['Anna Reed retired last year.', ['retired: last year']],
    ['The firm was founded in the year 1945.', ['founded: in the year 1945']],
    ['The band has toured since 1987.', ['toured: since 1987']],
    ['The bridge will open by 2030.', ['open: by 2030']],
    ['The duke made a visit to London, in September, and they talked.', ['made: in September']],
    ['Peter Cole won the cup in 1999 and Anna Reed in 2003.', []],
    ['Anna Reed won the cup in 1988 and lost it in 1990.', ['won: in 1988', 'lost: in 1990']],
    [
      'Wolves returned in 1996, and the last hunter left in 2003.',
      ['returned: in 1996', 'left: in 2003'],
    ],
    ['Peter Cole said that the museum opened in 1974.', ['opened: in 1974']],
    ['Anna Reed began teaching in 1999.', ['began: in 1999']],
    ['A storm hit the coast on Sunday night.', ['hit: on Sunday night']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })
})

describe('dates that are not', () => {
  it.each([
    ['a hedge', 'Anna Reed lived in Dublin until 2004.'],
    ['a beginning', 'The band played from 1987.'],
    ['a span', 'Anna Reed lived in Dublin between 1999 and 2004.'],
    ['before', 'Anna Reed lived in Dublin before 1999.'],
    ['around', 'The house was built around 1850.'],
    ['an owner', 'The firm won the year’s prize in Paris.'],
    ['since, of a record', 'The index had its worst day since 1987, traders said.'],
    [
      'the date of what something is counted from',
      'The firm has sold 40 boats since its launch in 2003.',
    ],
    ['the date of an infinitive', 'Anna Reed hopes to return in May 2024.'],
    ['the date of what is agreed', 'Anna Reed agreed to sell the house in May.'],
    ['the date of one of several', 'The fires included one at the docks in 1999.'],
    ['the date of a participle', 'Anna Reed sold the house built in 1999.'],
    ['the date of an -ing form', 'Anna Reed met a man living in Leeds in 1999.'],
    ['the date of a relative clause', 'Anna Reed sold the house that she bought in 1999.'],
    ['the date of a clause without its that', 'Anna Reed sold the house she bought in 1999.'],
    ['the date of somebody else', 'Anna Reed sold the house Peter Cole bought in 1999.'],
    ['the date of a denied deed', 'Anna Reed denied moving to Cardiff in 1999.'],
    ['the date of a question', 'Peter Cole asked whether the house was built in 1999.'],
    ['two dates', 'Anna Reed was in Rome in 1999 and in Paris in 2003.'],
    ['a part of a lead', 'In 1978, after the war, Anna Reed left.'],
    ['a date before a noun', 'Anna Reed won the 2011 election.'],
    ['a date in a list', 'Anna Reed won in 1999, 2003 and 2011.'],
  ])('%s: %s', (_, text) => {
    expect(datesOf(text)).toEqual([])
  })
})
