import { isSameRatio, multiply, ratio, type Ratio } from '@/lib/text/ratio'
import { isSameUnit, type Units } from '@/lib/text/units'
import type { Quantity } from './read-statement'

interface Amount {
  readonly value: Ratio
  readonly units: Units
}

/**
 * How a quantity stands to a key's: `same`; `extra` if it says the same number and names a unit of which the key says
 * nothing; `different`. A unit that is missing from the response is no difference.
 */
export function compareQuantities(
  key: Quantity,
  response: Quantity,
): 'same' | 'extra' | 'different' {
  if (!isSameSmaller(key, response)) return 'different'
  let best: 'extra' | 'different' = 'different'
  for (const ours of amounts(key))
    for (const theirs of amounts(response)) {
      // The m of "5m" is metres only beside another unit: alone it is millions.
      if (ours === key.other && theirs.units.length === 0) continue
      if (theirs === response.other && ours.units.length === 0) continue
      const outcome = compareAmounts(ours, theirs)
      if (outcome === 'same') return outcome
      if (outcome === 'extra') best = outcome
    }
  return best
}

function amounts(quantity: Quantity): readonly Amount[] {
  if (!quantity.value) return []
  const amount = { value: quantity.value, units: quantity.units }
  return quantity.other ? [amount, quantity.other] : [amount]
}

const HUNDRED = ratio(100)

function compareAmounts(key: Amount, response: Amount): 'same' | 'extra' | 'different' {
  const isSame = isSameRatio(key.value, response.value)
  const isKeyBare = isBare(key.units)
  const isResponseBare = isBare(response.units)
  if (isKeyBare && isResponseBare) return isSame ? 'same' : 'different'
  if (!isKeyBare && !isResponseBare)
    return isSame && isSameUnit(key.units, response.units) ? 'same' : 'different'
  if (isResponseBare) {
    const isShare = isPercent(key) && isSameRatio(key.value, multiply(response.value, HUNDRED))
    return isSame || isShare ? 'same' : 'different'
  }
  if (isPercent(response) && isSameRatio(response.value, multiply(key.value, HUNDRED)))
    return 'same'
  return isSame ? 'extra' : 'different'
}

/** "7 times" counts nothing that "7" does not. */
function isBare(units: Units): boolean {
  return units.length === 0 || units[0] === 'time'
}

function isPercent(amount: Amount): boolean {
  return amount.units[0] === '%'
}

function isSameSmaller(key: Quantity, response: Quantity): boolean {
  return (
    key.smaller.length === response.smaller.length &&
    key.smaller.every((part, index) => {
      const other = response.smaller[index]
      return (
        other !== undefined &&
        isSameRatio(part.value, other.value) &&
        isSameUnit(part.units, other.units)
      )
    })
  )
}
