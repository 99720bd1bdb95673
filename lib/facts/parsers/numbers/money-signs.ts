import { readUnits } from '@/lib/text/units'

const SIGNS = [
  'US$',
  'A$',
  'C$',
  'NZ$',
  'HK$',
  'S$',
  'R$',
  'AU$',
  '$',
  '£',
  '€',
  '¥',
  '₹',
  '₩',
  '₽',
  '₦',
]

/** The unit of money that a sign before a number stands for; `$` alone is a US dollar unless the text says more. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map(
  SIGNS.map((sign) => [sign, unitOf(sign.toLowerCase()) ?? sign]),
)

function unitOf(sign: string): string | undefined {
  return (readUnits([sign], 0) ?? readUnits([sign.slice(0, -1), sign.slice(-1)], 0))?.units[0]
}
