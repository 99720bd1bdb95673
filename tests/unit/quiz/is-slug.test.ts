import { describe, expect, it } from 'vitest'
import { isSlug } from '@/lib/quiz/is-slug'

describe('isSlug', () => {
  it.each(['a', 'moon-landing', '1969', 'a1-b2', 'x'.repeat(80)])('takes %s', (name) => {
    expect(isSlug(name)).toBe(true)
  })

  it.each([
    '', '-a', 'a-', 'a--b', 'A', 'a_b', 'a.b', '..', 'a/b', 'a\n', 'a\0', 'é', 'x'.repeat(81), 7, null, undefined, ['a'],
  ])('refuses %j', (name) => {
    expect(isSlug(name)).toBe(false)
  }) // prettier-ignore
})
