import { describe, expect, test } from 'vitest'
import { findAll } from '@/lib/text/find-all'

describe('findAll', () => {
  test.each([
    ['several matches', 'one two three', /\w+/g],
    ['named groups', 'a1 b2', /(?<letter>[a-z])(?<digit>\d)/g],
    ['no match', 'abc', /\d/g],
    ['matches of nothing', 'abc', /x*/g],
    ['matches of nothing between pairs', 'a😀b', /x*/gu],
    ['an empty text', '', /x*/g],
  ])('finds what matchAll finds: %s', (_, text, pattern) => {
    expect(findAll(text, pattern)).toEqual([...text.matchAll(pattern)])
  })

  test('finds the same when it is asked again', () => {
    const pattern = /a/g
    expect([findAll('aa', pattern).length, findAll('ba', pattern).length]).toEqual([2, 1])
  })
})
