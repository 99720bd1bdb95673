import { describe, expect, it } from 'vitest'
import { estimateDifficulty } from '@/lib/review/difficulty'

const EASY = Array.from({ length: 12 }, () => 'The cat sat on the mat and ate fish.')
const MIDDLING = Array.from({ length: 6 }, () => 'The council decided to close the library in the centre of the city before the end of the summer.') // prettier-ignore
const HARD = Array.from({ length: 3 }, () => 'International negotiations concerning environmental responsibilities necessitated considerable administrative cooperation between governmental organisations representing antagonistic constituencies.') // prettier-ignore
const ESTIMATE =
  'That is an estimate from the length of its sentences and words (the Flesch–Kincaid formula).'

describe('estimateDifficulty', () => {
  it.each([
    ['easy sentences', EASY, 'It should suit readers of 6 to 7.'],
    ['sentences of a newspaper', MIDDLING, 'It should suit readers of 14 to 16.'],
    ['hard sentences', [...HARD, ...HARD], 'It is written for adults.'],
  ])('says for whom %s are', (_, sentences, says) => {
    expect(estimateDifficulty(sentences, 'en-GB')).toBe(`${says} ${ESTIMATE}`)
  })

  it.each([
    ['too few words', EASY.slice(0, 2), 'en-GB'],
    ['no words at all', [], 'en-GB'],
    ['another language', EASY, 'fr'],
  ])('says nothing of %s', (_, sentences, language) => {
    expect(estimateDifficulty(sentences, language)).toBeUndefined()
  })
})
