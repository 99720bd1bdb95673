import { describe, expect, test } from 'vitest'
import { remember } from '@/lib/text/remember'

function counted() {
  const asked: string[] = []
  const length = (text: string) => {
    asked.push(text)
    return text.length
  }
  return { asked, length }
}

describe('remember', () => {
  test('gives what the function gives', () => {
    const { length } = counted()
    expect(['a', 'bcd', '', 'a'].map(remember(length, 5))).toEqual([1, 3, 0, 1])
  })

  test('works out a text that comes again only once', () => {
    const { asked, length } = counted()
    const remembered = remember(length, 5)
    for (const text of ['a', 'b', 'a', 'b']) remembered(text)
    expect(asked).toEqual(['a', 'b'])
  })

  test('forgets when it would have to keep too many', () => {
    const { asked, length } = counted()
    const remembered = remember(length, 2)
    for (const text of ['a', 'b', 'c', 'a']) remembered(text)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })

  test('keeps no long text', () => {
    const { asked, length } = counted()
    const remembered = remember(length, 5)
    const long = 'a'.repeat(5000)
    expect([remembered(long), remembered(long)]).toEqual([5000, 5000])
    expect(asked).toHaveLength(2)
  })
})
