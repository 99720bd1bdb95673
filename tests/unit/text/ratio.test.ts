import { describe, expect, test } from 'vitest'
import { add, decimal, isBelow, isSameRatio, multiply, negate, ratio } from '@/lib/text/ratio'

describe('ratio', () => {
  test.each([
    ['a half twice', add(ratio(1, 2), ratio(1, 2)), ratio(1)],
    ['1.50', decimal('1', '50'), ratio(3, 2)],
    ['a third of 3', multiply(ratio(1, 3), ratio(3)), ratio(1)],
    ['minus minus 5', negate(ratio(-5)), ratio(5)],
    ['twenty digits', decimal('12345678901234567891', ''), ratio(12345678901234567891n)],
  ])('makes %s exact', (_, a, b) => {
    expect(isSameRatio(a, b)).toBe(true)
  })

  test('tells apart what a floating-point number cannot', () => {
    expect(isSameRatio(decimal('9007199254740993', ''), decimal('9007199254740992', ''))).toBe(
      false,
    )
    expect(isBelow(ratio(1, 3), ratio(34, 100))).toBe(true)
  })
})
