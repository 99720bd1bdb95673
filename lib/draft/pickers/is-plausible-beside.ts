import { parseEdtf } from '@/lib/calendar/edtf'
import type { Material, ValueWording } from '../types'

/** How many times the key another number may be, or the key it, before it is plain that it cannot be. */
const FARTHEST = 3
const FARTHEST_AGE = 1.8
const NEAR_AGE = 3
const NEAR_YEAR = 15

/** Whether somebody who has not read the article could take a value for the key. Names are never out of the way. */
export function isPlausibleBeside(
  { kind, value }: ValueWording,
  other: string,
  { source }: Material,
): boolean {
  switch (kind) {
    case 'age':
      return isPlausibleAge(quantityOf(value), quantityOf(other))
    case 'number':
      return isPlausibleNumber(Number(value), Number(other))
    case 'date':
      return isPlausibleYear(yearOf(value), yearOf(other), yearOf(source.published ?? ''))
    case 'place':
    case 'person':
    case 'text':
      return true
  }
}

function isPlausibleAge(own: number, other: number): boolean {
  return timesOf(own, other) <= FARTHEST_AGE || Math.abs(own - other) <= NEAR_AGE
}

function isPlausibleNumber(own: number, other: number): boolean {
  return timesOf(own, other) <= FARTHEST && isAsRound(own, other)
}

/** A year that is past beside another one that is, and not from another age. */
function isPlausibleYear(own: number, other: number, now: number): boolean {
  if (Number.isNaN(own) || Number.isNaN(other)) return true
  const away = Number.isNaN(now) ? 0 : Math.abs(now - own)
  if (own <= now !== other <= now && !Number.isNaN(now)) return false
  return Math.abs(own - other) <= Math.max(NEAR_YEAR, away / 2)
}

function yearOf(edtf: string): number {
  const date = parseEdtf(edtf)
  return date && 'year' in date ? date.year : NaN
}

function timesOf(a: number, b: number): number {
  return a > 0 && b > 0 ? Math.max(a, b) / Math.min(a, b) : Infinity
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
