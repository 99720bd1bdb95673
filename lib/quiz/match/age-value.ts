import { add, isSameRatio, multiply, ratio, type Ratio } from '@/lib/text/ratio'
import type { Quantity } from './read-statement'

/** An age in the two measures that do not convert into each other: months, and hours. */
export interface AgeValue {
  readonly months: Ratio
  readonly hours: Ratio
}

const MONTHS_IN: Readonly<Record<string, number>> = {
  year: 12,
  month: 1,
  decade: 120,
  century: 1200,
}
const HOURS_IN: Readonly<Record<string, number>> = { fortnight: 336, week: 168, day: 24, hour: 1 }

/** The age that a quantity says, a bare number in years; undefined if it counts something that is no time. */
export function ageValue(quantity: Quantity): AgeValue | undefined {
  if (!quantity.value) return undefined
  const parts = [{ value: quantity.value, units: quantity.units }, ...quantity.smaller]
  let months = ratio(0)
  let hours = ratio(0)
  for (const part of parts) {
    const unit = part.units[0] ?? 'year'
    const [inMonths, inHours] = [MONTHS_IN[unit], HOURS_IN[unit]]
    if (inMonths !== undefined) months = add(months, multiply(part.value, ratio(inMonths)))
    else if (inHours !== undefined) hours = add(hours, multiply(part.value, ratio(inHours)))
    else return undefined
  }
  return { months, hours }
}

/** Whether two ages are the same: 18 months and a year and a half. */
export function isSameAge(a: AgeValue, b: AgeValue): boolean {
  return isSameRatio(a.months, b.months) && isSameRatio(a.hours, b.hours)
}
