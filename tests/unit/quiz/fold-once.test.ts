import { expect, it } from 'vitest'
import { foldOnce } from '@/lib/quiz/fold-once'

it('folds a text the same the second time', () => {
  expect([foldOnce('“Who” may?'), foldOnce('“Who” may?')]).toEqual(['who" may', 'who" may'])
})
