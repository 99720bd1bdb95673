import { findAll } from '@/lib/text/find-all'
import { multiply, ratio, type Ratio } from '@/lib/text/ratio'
import type { Span } from '@/lib/text/span'
import { type Amount, readAmounts } from './amounts'
import { unitOfMoney } from './money-signs'
import { pluralAfter } from './noun-phrase'
import { unitAfter } from './unit-after'

/** A number with its unit. Its span ends behind the unit. */
export interface Quantity extends Span {
  readonly value: Ratio
  readonly amount: Amount
  readonly unit: string
  /** `50-metre`, `18-month`. */
  readonly isHyphened: boolean
  /** The words leave the number open: the m of "50m sharks" can be a metre and a million. */
  readonly isOpen: boolean
}

const REACH = 60
const PHONE =
  /(?<![\p{L}\d.,£$€])(?:\+\d[\d\s()-]{7,17}\d|\(?0\d{2,4}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}|\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}|\d{3}-\d{4})(?!\d)/gu
/** What is counted by the million more often than it measures a metre. */
const BY_THE_MILLION =
  /(?:^| )(?:people|men|women|children|adults|homes|households|users|workers|jobs|customers|viewers|tonnes|barrels|copies|vehicles|cars|passengers|visitors|voters|members|followers|tourists|pupils|students|refugees|hectares|acres|miles|views|downloads|tickets|patients|\p{Lu}\p{L}+s)$/u

/** Every number of the text with the unit behind it, in order; without those of telephone numbers and lists. */
export function readQuantities(text: string, language: string): readonly Quantity[] {
  const phones = findAll(text, PHONE)
  let at = 0
  return readAmounts(text, language).flatMap((amount): readonly Quantity[] => {
    for (let phone = phones[at]; phone && phone.index + phone[0].length <= amount.start;)
      phone = phones[(at += 1)]
    if ((phones[at]?.index ?? Infinity) < amount.end || isListNumber(text, amount)) return []
    if (amount.isInDigits && /^0\d/.test(text.slice(amount.start, amount.end))) return []
    const quantity = withUnit(text, amount)
    return quantity ? [quantity] : []
  })
}

/** "1. Open the box": the number of a line. */
function isListNumber(text: string, { start, end }: Amount): boolean {
  return (
    /(?:^|\n)[^\S\n]*\(?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[.)]\)?\s/.test(text.slice(end, end + 3))
  )
}

function withUnit(text: string, amount: Amount): Quantity | undefined {
  const { start, end, value, money, suffix } = amount
  const after = text.slice(end, end + REACH)
  const plain = { start, end, value, amount, isHyphened: false, isOpen: false }
  if (money !== '') return { ...plain, unit: unitOfMoney(money) }
  if (suffix !== '') return withSuffix(plain, after)
  // "the one Pence signed"
  const isName =
    !amount.isInDigits && /^\p{Ll}/u.test(text.charAt(start)) && /^\s\p{Lu}/u.test(after)
  const unit = isName ? undefined : unitAfter(after)
  // "3D", "5G"
  if (!unit && /^\p{L}/u.test(after)) return undefined
  if (!unit) return { ...plain, unit: '' }
  return {
    ...plain,
    end: end + unit.length,
    unit: unit.unit,
    isHyphened: unit.isHyphened || after.charAt(unit.length) === '-',
  }
}

/** The m of "5m people" is a million and of "50m long" a metre, the k of "10k people" a thousand. */
function withSuffix(plain: Omit<Quantity, 'unit'>, after: string): Quantity | undefined {
  const { value, amount } = plain
  const counted = pluralAfter(after).text
  const scaled = (scale: bigint): Quantity => ({
    ...plain,
    value: multiply(value, ratio(scale)),
    unit: '',
  })
  if (amount.suffix === 'm') {
    if (counted === '') return { ...plain, unit: 'm' }
    return BY_THE_MILLION.test(counted) ? scaled(1_000_000n) : { ...plain, unit: '', isOpen: true }
  }
  if (amount.suffix === 'k')
    return counted === '' ? { ...plain, unit: '', isOpen: true } : scaled(1_000n)
  return counted === '' ? undefined : scaled(amount.suffix === 'b' ? 1_000_000_000n : 1_000_000n)
}
