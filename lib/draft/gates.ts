import type { Gate, GateContext } from '@/lib/quiz/gate'
import { GATES, type GateName } from '@/lib/quiz/gates'
import { stemGivesOtherKey } from '@/lib/quiz/gates/stem-gives-other-key'
import { twoItemsOnOneFact } from '@/lib/quiz/gates/two-items-on-one-fact'
import type { Item } from '@/lib/quiz/item'
import { keyParts } from '@/lib/quiz/key-parts'
import { hasMarkup } from '@/lib/text/has-markup'
import type { DraftReason } from './reasons'
import type { Material } from './types'

/** The gates that look at the other items of a quiz. */
const BESIDE: readonly Gate<GateName>[] = [stemGivesOtherKey, twoItemsOnOneFact]

/** The first gate that refuses an item by itself, by its name. */
export function refuseItem(item: Item, material: Material): DraftReason | undefined {
  if ([item.stem, ...keyParts(item), ...item.distractors].some(hasMarkup)) return 'markup-in-text'
  return refusedBy(GATES, item, contextOf(material, []))
}

/** The first gate that refuses an item, which is good by itself, in a quiz with these others. */
export function refuseBeside(
  item: Item,
  others: readonly Item[],
  material: Material,
): DraftReason | undefined {
  return refusedBy(BESIDE, item, contextOf(material, others))
}

function refusedBy(
  gates: readonly Gate<GateName>[],
  item: Item,
  context: GateContext,
): GateName | undefined {
  return gates.find(({ check }) => check(item, context) !== undefined)?.name
}

function contextOf({ source, reading }: Material, others: readonly Item[]): GateContext {
  return {
    passage: reading.text,
    sentences: reading.sentences,
    title: source.title,
    published: source.published,
    language: reading.language,
    others,
  }
}
