import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from '@/lib/text/sentences'

function split(text: string, language = 'en-GB'): readonly string[] {
  return findSentences(text, language).map(({ start, end }) => text.slice(start, end))
}

describe('findSentences', () => {
  // Each row is one text; a bar stands where one sentence ends and the next begins.
  test.each([
    'He came.|She left.|Who stayed?|Nobody!',
    'Mr. Smith met Dr. Jones in St. Ives.|They walked.',
    'J. K. Rowling wrote it.|George W. Bush read it.',
    'The U.S. Senate met.|It voted.',
    'He moved to the U.S.|The move was hard.',
    'Apple Inc. reported a loss.|Shares fell.',
    'It began at 9 a.m. on Monday.|It ended at 5 p.m.|Then all went home.',
    'The train left at 6 p.m. Friday.|It was late.',
    'It cost 3.5 million pounds.|14 people paid.',
    'They live at No. 10 Downing Street.|It is old.',
    'It fell on Nov. 14 this year.|Snow came.',
    '“Stop!” he said.|“Why?” asked Harry.',
    '“Stop!” the old man with the long grey beard told them.|They ran.',
    '“Why?” Harry asked.|He waited.',
    'She said “I love it.”|He agreed.',
    'He waited... and waited.|Then he left.',
    'Wait… really?|Yes.',
    'So did I.|Then we left.',
    'Bring fruit, e.g. Oranges, or nuts, i.e. almonds.|Thanks.',
    'Smith vs. Jones is tonight.|Come early.',
    '(It was late.)|He slept.',
    '1. Wash your hands.|2. Dry them.',
    'She has a Ph.D. in physics.|She teaches.',
    'No full stop here',
  ])('splits %j', (row) => {
    expect(split(row.replaceAll('|', ' '))).toEqual(row.split('|'))
  })

  test('ends a sentence at a blank line and not at a wrapped line', () => {
    expect(split('A title\nof two lines\n\nA block\n \n  The last.  ')).toEqual([
      'A title\nof two lines',
      'A block',
      'The last.',
    ])
  })

  test('keeps the full stop of a German ordinal inside', () => {
    expect(split('Er kam am 14. November nach Bonn. Es war kalt.', 'de')).toHaveLength(2)
  })

  test('reads a language that nobody knows as English', () => {
    expect(split('He came. She left.', '??')).toEqual(['He came.', 'She left.'])
  })

  test('finds nothing in nothing', () => {
    expect(split(' \n\n ')).toEqual([])
  })

  test('covers every character that is not white space, once and in order', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'He came. ',
      '“No!” ',
      '3.5 ',
      '\n\n',
      '\n',
      ' ',
      'é',
      '…',
      ') ',
      'a',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          const covered = split(text).join('').replace(/\s/g, '')
          expect(covered).toBe(text.replace(/\s/g, ''))
        },
      ),
      { seed: 4, numRuns: 1000 },
    )
  })

  test.each(['Mr. A. B. "x. ', '. ', '\n ', '!"', 'a', 'He came. '])(
    'takes time in proportion to a text of many %j',
    (unit) => {
      const start = performance.now()
      findSentences(unit.repeat(400_000 / unit.length), 'en')
      expect(performance.now() - start).toBeLessThan(4_000)
    },
  )
})
