import { describe, expect, it } from 'vitest'
import { isFleeting } from '@/lib/draft/phrasing/is-fleeting'

describe('isFleeting', () => {
  it.each([
    ['last week', true],
    ['yesterday', true],
    ['three days ago', true],
    ['Earlier this year', true],
    ['the following year', true],
    ['the same day', true],
    ['Tuesday', false],
    ['3 May 2021', false],
    ['the 1960s', false],
  ])('%s: %s', (time, expected) => {
    expect(isFleeting(time)).toBe(expected)
  })
})
