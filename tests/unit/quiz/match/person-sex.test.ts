import { describe, expect, test } from 'vitest'
import { findSex } from '@/lib/quiz/match/person-sex'
import { readArticle } from '@/lib/quiz/match/read-article'

describe('findSex', () => {
  test.each<[passage: string, form: string, sex: 'mr' | 'ms' | undefined]>([
    ['Ann Lee said she was glad.', 'ann lee', 'ms'],
    ['He saw his father Tom Lee.', 'tom lee', 'mr'],
    ['Amina Yusuf said that Kevin Marsh threatened her.', 'kevin marsh', undefined],
    ['Ann Lee smiled.', 'ann lee', undefined],
  ])('reads from %j that %s is %s', (passage, form, sex) => {
    expect(findSex([form], readArticle(passage))).toBe(sex)
  })
})
