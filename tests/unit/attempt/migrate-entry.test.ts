import { expect, test } from 'vitest'
import { migrateEntry, type Migration } from '@/lib/attempt/migrate-entry'

/** Versions that never were, to see the way from one to the next. */
const STEPS = new Map<number, Migration>([
  [3, (value) => ({ three: value })],
  [4, (value) => ({ four: value })],
])

test('takes an entry through every version between its own and the present one', () => {
  expect(migrateEntry('old', 3, STEPS, 5)).toEqual({ four: { three: 'old' } })
})

test('leaves an entry of the present version as it is', () => {
  expect(migrateEntry('old', 5, STEPS, 5)).toBe('old')
})

test('gives nothing for a version that no way leads from', () => {
  expect(migrateEntry('old', 2, STEPS, 5)).toBeUndefined()
})

test('knows no version before the first', () => {
  expect(migrateEntry({ revision: 'r1' }, 0)).toBeUndefined()
})
