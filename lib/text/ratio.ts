/** An exact number, so that no two values are ever rounded into one. The denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** `numerator / denominator`; the denominator must be above zero. */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}

/** The value of ASCII digits with the digits after their decimal point. */
export function decimal(whole: string, fraction: string): Ratio {
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

/** The sum. */
export function add(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

/** The product. */
export function multiply(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  }
}

/** The same distance on the other side of zero. */
export function negate(a: Ratio): Ratio {
  return { numerator: -a.numerator, denominator: a.denominator }
}

/** Whether two ratios are the same number, in lowest terms or not. */
export function isSameRatio(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator
}

/** Whether `a` is below `b`. */
export function isBelow(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator
}
