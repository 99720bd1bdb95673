import type { ValueWording } from '../types'

/** How many times the key another number may be, or the key it, before it is plain that it cannot be. */
const FARTHEST = 5
const FARTHEST_AGE = 1.8
const NEAR_AGE = 3

/** Whether somebody who has not read the article could take a value for the key. Only quantities can be out of the way. */
export function isPlausibleBeside({ kind, value }: ValueWording, other: string): boolean {
  if (kind !== 'age' && kind !== 'number') return true
  const [own, near] = [quantityOf(value), quantityOf(other)]
  if (!(own > 0) || !(near > 0)) return false
  const times = Math.max(own, near) / Math.min(own, near)
  if (kind === 'number') return times <= FARTHEST
  return times <= FARTHEST_AGE || Math.abs(own - near) <= NEAR_AGE
}

function quantityOf(value: string): number {
  return Number(value.replace(/^P(\d+)[YMWD]$/, '$1'))
}
