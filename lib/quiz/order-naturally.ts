import { daysOf } from '@/lib/calendar/partial-date'
import { fold } from '@/lib/text/fold'
import type { Kind } from './item'
import { ageValue } from './match/age-value'
import { readDateKey } from './match/date-key'
import { readStatement } from './match/read-statement'

/**
 * Choices in their natural order: ages, numbers and dates by their value where every one of them has one, anything else
 * from A to Z. It says nothing of which is the key, and is the same wherever it is worked out.
 */
export function orderNaturally(texts: readonly string[], kind: Kind, language: string): string[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const alphabetically = texts.toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))
  const values = new Map(texts.map((text) => [text, valueOf(text, kind, language)]))
  if ([...values.values()].some((value) => value === undefined)) return alphabetically
  return alphabetically.toSorted((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0))
}

function valueOf(text: string, kind: Kind, language: string): number | undefined {
  switch (kind) {
    case 'age':
    case 'number':
      return quantityOf(text, kind, language)
    case 'date':
      return dayOf(text, language)
    default:
      return undefined
  }
}

function quantityOf(text: string, kind: 'age' | 'number', language: string): number | undefined {
  const [quantity] = readStatement(fold(text), language).quantities
  const age = quantity && kind === 'age' ? ageValue(quantity) : undefined
  // Weeks and days come before any month: the ages of a quiz are those of people.
  if (age) return toNumber(age.months) + toNumber(age.hours) / 10_000
  return quantity?.value && toNumber(quantity.value)
}

function toNumber({ numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
  return Number(numerator) / Number(denominator)
}

/** The first day of a date; of one whose year was not said, its day in some year; of a weekday, its place in the week. */
function dayOf(text: string, language: string): number | undefined {
  const { date, reading } = readDateKey(text, { language, passage: '' })
  const days = date && daysOf(date)
  if (days) return days.first
  if (date?.precision === 'season') return date.year * 366 + date.season
  if (reading.month !== undefined) return reading.month * 31 + (reading.day ?? 0)
  return reading.weekday
}
