import { expect, it } from 'vitest'
import { createRecentlyUsed } from '@/lib/content/recently-used'

it('forgets what was used longest ago', () => {
  const values = createRecentlyUsed<number>(2)
  values.put('a', 1)
  values.put('b', 2)
  values.get('a')
  values.put('c', 3)
  expect(['a', 'b', 'c'].map((name) => values.get(name))).toEqual([1, undefined, 3])
  values.remove('a')
  expect(values.get('a')).toBeUndefined()
})
