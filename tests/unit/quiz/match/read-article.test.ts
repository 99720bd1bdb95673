import { describe, expect, test } from 'vitest'
import { readArticle } from '@/lib/quiz/match/read-article'

describe('readArticle', () => {
  test.each<[passage: string, names: readonly string[]]>([
    ['Mr. Smith met J. K. Rowling in St. Ives.', ['mr smith', 'jk rowling', 'st ives']],
    ['Harry’s friend sat in Paris, France.', ['harry', 'paris', 'france']],
    [
      'Staff at Alder Hey Children’s Hospital',
      ['staff', 'alder hey children', 'alder hey childrens hospital'],
    ],
    ['Then the Duke of Sussex left. But Łukasz stayed.', ['duke of sussex', 'lukasz']],
    ['Christopher “Kit” Marlowe wrote.', ['christopher kit marlowe']],
    ['nobody came', []],
  ])('finds the names in %j', (passage, names) => {
    expect(readArticle(passage).names.map(({ name }) => name)).toEqual(names)
  })

  test('writes the passage as words, with what stands between them', () => {
    expect(readArticle('“Hi,” said St. Mary’s head (a U.S. man).\n\nNext').flat).toBe(
      " hi , said st mary 's head ( a us man ) . next . ",
    )
  })
})
