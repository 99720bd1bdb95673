import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEMMAS, NOUNS } from '@/lib/text/lexicon/entries.generated'
import { nounForms, pluralsOf } from '@/lib/text/lexicon/noun-forms'
import { unpackWords } from '@/lib/text/pack-words'

const read = (word: string) =>
  nounForms(word)
    .map(({ base, number }) => `${base} ${number}`)
    .join(', ')

test.each([
  ['dog', 'dog singular'],
  ['dogs', 'dog plural'],
  ['children', 'child plural'],
  ['people', 'person plural, people plural'],
  ['peoples', 'people plural'],
  ['sheep', 'sheep singular, sheep plural'],
  ['aircraft', 'aircraft singular, aircraft plural'],
  ['news', 'news singular'],
  ['mathematics', 'mathematics singular'],
  ['bus', 'bus singular'],
  ['buses', 'bus plural'],
  ['boss', 'boss singular'],
  ['men', 'man plural'],
  ['policewomen', 'policewoman plural'],
  ['humans', 'human plural'],
  ['teeth', 'tooth plural'],
  ['wives', 'wife plural'],
  ['roofs', 'roof plural'],
  ['cities', 'city plural'],
  ['days', 'day plural'],
  ['churches', 'church plural'],
  ['monarchs', 'monarch plural'],
  ['potatoes', 'potato plural'],
  ['photos', 'photo plural'],
  ['criteria', 'criterion plural'],
  ['crises', 'crisis plural'],
  ['quizzes', 'quiz plural'],
  ['police', 'police plural'],
  ['clothes', 'clothes plural'],
  ['opera', 'opera singular'],
  ['neighbours', 'neighbour plural'],
  ['centre', 'centre singular'],
  ['smartphones', 'smartphone plural'],
])('reads %s as %s', (word, readings) => {
  expect(read(word)).toContain(readings)
})

test.each(['he', 'the', 'childs', 'mans', 'quickly', 'xqzs', 'toString', '', 's', 'es'])(
  'reads %j as no noun',
  (word) => {
    expect(nounForms(word)).toEqual([])
  },
)

const nouns = unpackWords(LEMMAS).filter((_, at) => NOUNS[at] !== '.')

test('leads the plurals of every noun back to it', () => {
  const lost = nouns
    .filter((base) => nounForms(base).some((reading) => reading.base === base))
    .filter((base) =>
      pluralsOf(base).some((plural) => !nounForms(plural).some((reading) => reading.base === base)),
    )
  expect(lost).toEqual([])
})

test('reads any string without an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{0,9}(?:s|es|ies|men)$/)),
      (word) => {
        for (const { base } of nounForms(word)) expect(base.length).toBeGreaterThan(1)
      },
    ),
    { seed: 3, numRuns: 1000 },
  )
})
