import { fold } from '@/lib/text/fold'
import type { Gate, GateContext } from '../gate'
import { isNamed } from '../is-named'
import type { Item } from '../item'
import { ageValue, isSameAge } from '../match/age-value'
import { compareQuantities } from '../match/compare-quantities'
import { readStatement, type Quantity } from '../match/read-statement'
import { remember } from '../match/remember'

/** No stem has the key of another item in it, a number in words or in figures; of two such items each is refused. */
export const stemGivesOtherKey: Gate<'stem-gives-other-key'> = {
  name: 'stem-gives-other-key',
  field: 'stem',
  check(item, { others, language }: GateContext) {
    for (const other of others) {
      const given = findGiven(item.stem, other, language)
      if (given !== undefined)
        return `The question has “${given}” in it, the answer to “${other.stem}”.`
      const own = findGiven(other.stem, item, language)
      if (own !== undefined)
        return `The right answer “${own}” stands in the question “${other.stem}”.`
    }
    return undefined
  },
}

/** The key of an item, or that side of a pair which a stem has beside the other. */
function findGiven(stem: string, item: Item, language: string): string | undefined {
  const isGiven = (key: string) => isNamed(key, stem) || isCounted(key, stem, item, language)
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return isGiven(item.key) ? item.key : undefined
    case 'match':
      return item.key.find(({ left, right }) => isNamed(left, stem) && isGiven(right))?.right
    case 'order':
    case 'evidence':
      return undefined
  }
}

const quantitiesOf = remember(
  1_000,
  (text, language): readonly Quantity[] => readStatement(fold(text), language).quantities,
)

/** Whether the stem says the number that the key is, in whatever form. */
function isCounted(key: string, stem: string, { kind }: Item, language: string): boolean {
  if (kind !== 'age' && kind !== 'number') return false
  const [ours] = quantitiesOf(key, language)
  return (
    ours !== undefined &&
    quantitiesOf(stem, language).some((theirs) =>
      kind === 'age' ? isAge(ours, theirs) : compareQuantities(ours, theirs) === 'same',
    )
  )
}

function isAge(a: Quantity, b: Quantity): boolean {
  const [ours, theirs] = [ageValue(a), ageValue(b)]
  return ours !== undefined && theirs !== undefined && isSameAge(ours, theirs)
}
