import { describe, expect, it } from 'vitest'
import { indexWords, isInWord, possibleStarts } from '@/lib/text/word-index'

function starts(text: string, sought: string): readonly number[] | undefined {
  return possibleStarts([...sought], indexWords([...text]))
}

describe('isInWord', () => {
  it.each([
    ['a', true],
    ['7', true],
    ['é', true],
    ['Ж', true],
    ["'", false],
    [' ', false],
    ['', false],
    ['国', false],
    ['ไ', false],
  ])('says of %j: %s', (character, isWord) => {
    expect(isInWord(character)).toBe(isWord)
  })
})

describe('indexWords', () => {
  it('knows where each word starts', () => {
    expect([...indexWords([..."It's it, 39it"])]).toEqual([
      ['It', [0]],
      ['s', [3]],
      ['it', [5]],
      ['39it', [9]],
    ])
  })
})

describe('possibleStarts', () => {
  it('goes by the rarest word', () => {
    expect(starts('the cat and the dog and the cow', 'the dog')).toEqual([12])
  })

  it.each([
    ['a word that the text has not', 'one two', 'one three', []],
    ['a word too near the beginning', 'two one one', 'one two', []],
    ['a text without words', '国王 — 伦敦', '伦敦', undefined],
  ])('says so of %s', (_, text, sought, found) => {
    expect(starts(text, sought)).toEqual(found)
  })
})
