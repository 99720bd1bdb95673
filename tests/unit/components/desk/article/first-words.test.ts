import { expect, it } from 'vitest'
import { firstWords } from '@/components/desk/article/first-words'

const SENTENCE =
  'The crew of the lifeboat, all of them volunteers, stands on the quay, waiting for the tide'

it.each([
  ['a short text is whole', 'Photo: Ann Reed', 'Photo: Ann Reed'],
  ['lines become one', 'Photo:\n  Ann Reed\n', 'Photo: Ann Reed'],
  [
    'a long text ends with a whole word, and with no comma',
    SENTENCE,
    'The crew of the lifeboat, all of them volunteers, stands on the quay, waiting…',
  ],
  [
    'a word that ends at the limit stays',
    `${'a'.repeat(39)} ${'b'.repeat(40)} c`,
    `${'a'.repeat(39)} ${'b'.repeat(40)}…`,
  ],
  ['one endless word is cut', 'x'.repeat(100), `${'x'.repeat(80)}…`],
])('%s', (_, text, first) => {
  expect(firstWords(text)).toBe(first)
})
