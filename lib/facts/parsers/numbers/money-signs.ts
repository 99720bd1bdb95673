import { readUnits } from '@/lib/text/units'

/** The unit of money that a sign or code before a number stands for; `$` alone is a US dollar unless more is said. */
export function unitOfMoney(sign: string): string {
  const lower = sign.toLowerCase().replace(/\.$/, '')
  // "AUD$" is AUD.
  const code = /^[a-z]{3}\$$/.test(lower) ? lower.slice(0, 3) : lower
  const read = readUnits([code], 0) ?? readUnits([code.slice(0, -1), code.slice(-1)], 0)
  return read?.units[0] ?? sign
}
