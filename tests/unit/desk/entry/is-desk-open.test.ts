import { describe, expect, it } from 'vitest'
import { isDeskOpen } from '@/lib/desk/entry/is-desk-open'

describe('isDeskOpen', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['on', true],
    ['off', false],
    [' OFF ', false],
  ])('with DESK=%s is %s', (DESK, is) => {
    expect(isDeskOpen({ DESK })).toBe(is)
  })
})
