import type { Item } from '@/lib/quiz/item'
import type { DraftReason } from './reasons'
import type { Material } from './types'

/** A rule that an item has to keep; it says why it does not. */
interface Gate {
  readonly name: DraftReason
  readonly check: (item: Item, material: Material, others: readonly Item[]) => string | undefined
}

const GATES: readonly Gate[] = []

/** The first gate that refuses an item, by its name. */
export function refuseItem(
  item: Item,
  material: Material,
  others: readonly Item[] = [],
): DraftReason | undefined {
  return GATES.find(({ check }) => check(item, material, others) !== undefined)?.name
}
