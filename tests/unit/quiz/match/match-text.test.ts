import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchText } from '@/lib/quiz/match/match-text'
import { said, type Expected } from '../../../support/verdicts'

const PASSAGE = 'The red house was painted by Larry.'

const ROWS: readonly [key: string, response: string, verdict: Expected][] = [
  ['an olive branch', 'olive branch', 'correct'],
  ['an olive branch', 'the olive-branch', 'correct'],
  ['four horses', '4 horses', 'correct'],
  ['4 horses', 'four horses', 'correct'],
  ['4 horses', '5 horses', 'incorrect'],
  ['salt & pepper', 'salt and pepper', 'correct'],
  ['“turning point”', 'turning point', 'correct'],
  ['turning point', 'Turning point.', 'correct'],
  ['turning point', 'turnign point', 'spelling'],
  ['Spare', 'Space', 'incorrect'],
  ['Spare', 'Spair', 'incorrect'],
  ['Spare', 'Sparee', 'spelling'],
  ['café', 'cafe', 'correct'],
  ['blue', 'bleu', 'incorrect'],
  ['blue', 'idk', 'unreadable'],
  ['Harry', 'Larry', 'incorrect'],
  ['red house', 'red horse', 'incorrect'],
  ['red house', 'red huose', 'spelling'],
  ['Apollo 11', 'Apollo 12', 'incorrect'],
  ['Apollo 11', 'Appollo 11', 'spelling'],
  ['Apollo 11', 'apollo eleven', 'correct'],
  ["King's Cross", 'kings cross', 'correct'],
  ['C++', 'C', 'incorrect'],
  ['C++', 'C#', 'incorrect'],
  ['C++', 'c++', 'correct'],
  ['-5', '5', 'incorrect'],
  ['50%', '50', 'incorrect'],
  ['?', '?', 'correct'],
  ['!!', '??', 'incorrect'],
  ['no', 'yes', 'incorrect'],
  ['nothing', 'nothing at all', 'incorrect'],
  ['U.S. Army', 'US Army', 'correct'],
  ['e-mail', 'e mail', 'correct'],
  ['well-being', 'wellbeing', 'spelling'],
  ['the', 'the', 'correct'],
  ['a', 'the', 'incorrect'],
  ['photosynthesis', 'fotosynthesis', 'spelling'],
  ['photosynthesis', 'asdfgh', 'unreadable'],
  ['gold', 'it was gold', 'correct'],
  ['one horse', '1 horse', 'correct'],
  ['November', 'Novmber', 'spelling'],
  ['twenty-five horses', '25 horses', 'correct'],
  ['3.5 miles', '35 miles', 'incorrect'],
  ['moss', 'Moss.', 'correct'],
  ['moss', 'the moss', 'correct'],
  ['a marvel', 'marvel', 'correct'],
  ['a marvel', 'a marvle', 'spelling'],
  ['science fair', 'scince fair', 'spelling'],
  ['science fair', 'science fare', 'incorrect'],
  ['state science fair', 'science fair', 'incorrect'],
  ['red, white and blue', 'red white & blue', 'correct'],
  ['rock-and-roll', 'rock and roll', 'correct'],
  ['colour', 'color', 'correct'],
  ['über', 'ueber', 'correct'],
  ['über', 'uber', 'correct'],
  ['Straße', 'strasse', 'correct'],
  ['World War II', 'World War I', 'incorrect'],
  ['a bicycle', 'bike', 'incorrect'],
  ['yes', 'no', 'incorrect'],
  ['yes', 'Yes!', 'correct'],
  ['dogs', 'dog', 'incorrect'],
  ['it', 'It', 'correct'],
  ['I', 'i', 'correct'],
  ['the Beatles', 'beatles', 'correct'],
  ['penicillin', 'penicilin', 'spelling'],
  ['penicillin', 'insulin', 'incorrect'],
  ['10 km', '10km', 'correct'],
  ['H2O', 'h20', 'incorrect'],
  ['CO2', 'co₂', 'correct'],
  ['4-2', '4 - 2', 'correct'],
  ['4-2', '4–2', 'correct'],
  ['4-2', '2-4', 'incorrect'],
  ['42', 'the 43', 'incorrect'],
]

describe('matchText', () => {
  test.each(ROWS)('for %j, %j is %s', (key, response, verdict) => {
    expect(said(matchText(response, key, { passage: PASSAGE, language: 'en-GB' }))).toBe(verdict)
  })

  test.each(ROWS.filter(([, , verdict]) => verdict === 'correct'))(
    'takes %j for %j the other way round',
    (key, response) => {
      expect(said(matchText(key, response, { passage: PASSAGE, language: 'en-GB' }))).toBe(
        'correct',
      )
    },
  )
})

describe('any response to a text key', () => {
  const word = fc.constantFrom(
    'four',
    'an',
    'olive',
    'branch',
    '12',
    '&',
    'é',
    '-',
    'U.S.',
    'the',
    '%',
    'one',
  )
  const typed = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  )
  const context = { passage: PASSAGE, language: 'en-GB' }

  test('is correct where it is the key itself', () => {
    fc.assert(
      fc.property(typed, (key) => matchText(key, key, context).verdict === 'correct'),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('has the same verdict however often it is marked', () => {
    fc.assert(
      fc.property(typed, typed, (key, response) => {
        const first = matchText(response, key, context)
        expect(matchText(response, key, { ...context })).toEqual(first)
      }),
      { seed: 2, numRuns: 2000 },
    )
  })

  test.each(['a ', 'and ', ', ', '(', "'s ", '\u0301', '9', 'the '])(
    'is marked in time that grows with its length, of many %j',
    (unit) => {
      const time = (length: number): number => {
        const response = unit.repeat(length / unit.length)
        const start = performance.now()
        matchText(response, 'Clarence House', context)
        return performance.now() - start
      }
      time(20_000)
      expect(time(200_000)).toBeLessThan(1_000)
    },
  )
})
