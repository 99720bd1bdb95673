import { fold } from '@/lib/text/fold'
import { isSameUnit, type Units } from '@/lib/text/units'
import { stemOf } from './match/passage-numbers'
import { readStatement } from './match/read-statement'

/** How a number is written, whatever its value. */
export interface NumberForm {
  readonly written: 'in figures' | 'in words' | 'without a number'
  readonly units: Units
  /** What is counted, where that is no known unit. */
  readonly counted: string
  /** It is no exact number: "about 40". */
  readonly isHedged: boolean
}

/** The form of the first number of a choice, read in a language's way of writing numbers. */
export function numberForm(text: string, language: string): NumberForm {
  const [quantity] = readStatement(fold(text), language).quantities
  if (quantity === undefined) {
    return { written: 'without a number', units: [], counted: '', isHedged: false }
  }
  return {
    written: /\d/.test(text) ? 'in figures' : 'in words',
    units: quantity.units,
    counted: quantity.nouns.map(stemOf).join(' '),
    isHedged: quantity.hedge !== undefined,
  }
}

/** In what two forms differ, or undefined if they do not. */
export function numberDifference(a: NumberForm, b: NumberForm): string | undefined {
  if (a.written !== b.written) return `one is ${a.written} and one ${b.written}`
  const isOneBare = (a.units.length === 0) !== (b.units.length === 0)
  if (isOneBare) return 'only one has a unit'
  if (a.units.length > 0 && !isSameUnit(a.units, b.units)) return 'they have different units'
  if (a.counted !== b.counted) return 'they count different things'
  return a.isHedged === b.isHedged ? undefined : 'only one is exact'
}
