import { expect, test } from 'vitest'
import { createWorkList } from '@/lib/content/work-list'

test('gives each slug once, in the order in which they came', () => {
  const list = createWorkList()
  for (const slug of ['b', 'a', 'b', 'c']) list.add(slug)
  expect([list.take(), list.take(), list.take(), list.take()]).toEqual(['b', 'a', 'c', undefined])
})

test('takes a slug again after it was given', () => {
  const list = createWorkList()
  list.add('a')
  list.take()
  list.add('a')
  expect(list.take()).toBe('a')
})
