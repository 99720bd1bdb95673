import { describe, expect, it } from 'vitest'
import { phrasesAt, readSubject } from '@/lib/facts/grammar/noun-phrase'
import { sayStretch } from '@/tests/support/say-clause'
import { wordsOf } from '@/tests/support/grammar-of'

/** Words, head, number and aside of the subject that begins a text. */
function subjectOf(text: string): readonly (string | undefined)[] | undefined {
  const words = wordsOf(text)
  const subject = readSubject(words, 0)
  if (!subject) return undefined
  const { head, number, aside } = subject
  const core = sayStretch(text, words, { from: subject.from, to: subject.coreTo })
  const parts = [core, words[head]?.text, number]
  return aside ? [...parts, sayStretch(text, words, aside)] : parts
}

describe('readSubject', () => {
  it.each([
    ['The bridge was closed.', ['The bridge', 'bridge', 'singular']],
    ['The old stone bridge was closed.', ['The old stone bridge', 'bridge', 'singular']],
    ['The mayor of Hull was late.', ['The mayor', 'mayor', 'singular']],
    ['The children of the mayor were late.', ['The children', 'children', 'plural']],
    ["The mayor's children were late.", ["The mayor's children", 'children', 'plural']],
    ["Anna Reed's brother left.", ["Anna Reed's brother", 'brother', 'singular']],
    ['Anna Reed left.', ['Anna Reed', 'Anna Reed', 'singular']],
    ['Anna Reed and Peter Cole left.', ['Anna Reed and Peter Cole', 'Anna Reed', 'plural']],
    ['The mayor and her dog were late.', ['The mayor and her dog', 'mayor', 'plural']],
    ['Three men were hurt.', ['Three men', 'men', 'plural']],
    ['About 60 men were hurt.', ['About 60 men', 'men', 'plural']],
    ['More than 60 sheep were lost.', ['More than 60 sheep', 'sheep', 'plural']],
    ['As many as 60 men were hurt.', ['As many as 60 men', 'men', 'plural']],
    ['Some 45% of pupils walk to school.', ['Some 45%', '%', 'plural']],
    ['She left.', ['She', 'She', 'singular']],
    ['They left.', ['They', 'They', 'plural']],
    ['There were two dogs.', ['There', 'There', 'singular']],
    ['The French are divided.', ['The French', 'French', undefined]],
    ['Anna Reed, 44, left.', ['Anna Reed', 'Anna Reed', 'singular', ', 44,']],
    ['Anna Reed (44) left.', ['Anna Reed', 'Anna Reed', 'singular', '(44)']],
    [
      'Anna Reed, a poet and painter, left.',
      ['Anna Reed', 'Anna Reed', 'singular', ', a poet and painter,'],
    ],
    ['The mayor of Hull, Anna Reed, left.', ['The mayor', 'mayor', 'singular', ', Anna Reed,']],
    ['Anna Reed – who is 44 – left.', ['Anna Reed', 'Anna Reed', 'singular', '– who is 44 –']],
    [
      'Anna Reed, 44, and Peter Cole, 41, left.',
      ['Anna Reed, 44, and Peter Cole, 41,', 'Anna Reed', 'plural', ', 44, and Peter Cole, 41,'],
    ],
    [
      'Anna Reed, a poet, and her brother, a painter, left.',
      [
        'Anna Reed, a poet, and her brother, a painter,',
        'Anna Reed',
        'plural',
        ', a poet, and her brother, a painter,',
      ],
    ],
  ])('%s', (text, subject) => {
    expect(subjectOf(text)).toEqual(subject)
  })

  it.each([
    ['no verb follows', 'The bridge over the river.'],
    ['a preposition stands first', 'In the morning they left.'],
    ['a free clause stands first', 'What Anna Reed said was true.'],
    ['a verb stands first', 'Was the bridge closed?'],
    ['numbers do not agree', 'The dogs was late.'],
    ['an approximation has no number', 'About the bridge was a song.'],
    ['there is nothing', ''],
  ])('finds none where %s', (_, text) => {
    expect(subjectOf(text)).toBeUndefined()
  })
})

describe('phrasesAt', () => {
  it.each([
    ['40 penguins in a pool', ['40', '40 penguins', '40 penguins in a pool']],
    ['the mayor of Hull', ['the mayor', 'the mayor of Hull']],
    ['the very old bridge', ['the very old', 'the very old bridge']],
    ['closed', []],
  ])('gives those of %j, the shortest first', (text, phrases) => {
    const words = wordsOf(`They saw ${text}.`)
    const from = 2
    const texts = [...phrasesAt(words, from)].map((phrase) =>
      sayStretch(`They saw ${text}.`, words, phrase),
    )
    expect(texts).toEqual(phrases)
  })
})
