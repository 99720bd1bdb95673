import type { ValueWording } from '../types'

/** How many times the key another number may be, or the key it, before it is plain that it cannot be. */
const FARTHEST = 4
const FARTHEST_AGE = 1.8
const NEAR_AGE = 3

/** Whether somebody who has not read the article could take a value for the key. Only quantities can be out of the way. */
export function isPlausibleBeside({ kind, value }: ValueWording, other: string): boolean {
  if (kind !== 'age' && kind !== 'number') return true
  const [own, near] = [quantityOf(value), quantityOf(other)]
  if (!(own > 0) || !(near > 0)) return false
  const times = Math.max(own, near) / Math.min(own, near)
  if (kind === 'number') return times <= FARTHEST && isAsRound(own, near)
  return times <= FARTHEST_AGE || Math.abs(own - near) <= NEAR_AGE
}

function quantityOf(value: string): number {
  return Number(value.replace(/^P(\d+)[YMWD]$/, '$1'))
}

/** 625 is told from 2,000, and 18.5 from 5, by the look. */
function isAsRound(own: number, near: number): boolean {
  return (
    Number.isInteger(own) === Number.isInteger(near) &&
    Math.abs(figuresOf(own) - figuresOf(near)) <= 1
  )
}

function figuresOf(value: number): number {
  return String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length
}
