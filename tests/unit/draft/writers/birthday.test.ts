import { describe, expect, it } from 'vitest'
import { birthday } from '@/lib/draft/writers/birthday'
import { written } from '../written'

describe('birthday', () => {
  it.each([
    ['Ann Smith’s 75th birthday was sunny.', 'Which of Ann Smith’s birthdays does the article mention?', '75th'],
    ['The King’s 41st birthday was sunny.', 'Which of the King’s birthdays does the article mention?', '41st'],
    ['The town celebrated Ann Smith’s 32nd birthday.', 'Which birthday did Ann Smith celebrate?', '32nd'],
  ])('%s asks: %s %s', (passage, stem, key) => {
    expect(written(birthday, passage)).toMatchObject([{ stem, key, kind: 'age' }])
  }) // prettier-ignore

  it('leaves an age that is no birthday to others', () => {
    expect(written(birthday, 'Ann Smith, 34, ran home.')).toEqual([])
  })
})
