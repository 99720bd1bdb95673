import { CARDINALS } from '@/lib/text/number-lists'

const SPELT = new Map([...CARDINALS].map(([word, value]) => [value, word] as const).reverse())

/** A whole number below 100 in words; undefined for any other. */
export function spellNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined
  if (value <= 20 || value % 10 === 0) return SPELT.get(value)
  const [tens, ones] = [SPELT.get(value - (value % 10)), SPELT.get(value % 10)]
  return tens === undefined || ones === undefined ? undefined : `${tens}-${ones}`
}
