import { expect, test } from 'vitest'
import { remember } from '@/lib/quiz/match/remember'

test('makes a value once for a text and a style, and forgets when it is full', () => {
  const made: string[] = []
  const read = remember(2, (text, style) => {
    made.push(`${text}/${style}`)
    return text.length
  })
  expect([
    read('ab', 'x'),
    read('ab', 'x'),
    read('ab', 'y'),
    read('abc', 'x'),
    read('ab', 'x'),
  ]).toEqual([2, 2, 2, 3, 2])
  expect(made).toEqual(['ab/x', 'ab/y', 'abc/x', 'ab/x'])
})
