import type { GateContext } from '@/lib/quiz/gate'
import { GATES } from '@/lib/quiz/gates'
import type { Item } from '@/lib/quiz/item'
import { keyParts } from '@/lib/quiz/key-parts'
import { hasMarkup } from '@/lib/text/has-markup'
import type { DraftReason } from './reasons'
import type { Material } from './types'

/** The first gate that refuses an item of a quiz with these others, by its name. */
export function refuseItem(
  item: Item,
  material: Material,
  others: readonly Item[] = [],
): DraftReason | undefined {
  if ([item.stem, ...keyParts(item), ...item.distractors].some(hasMarkup)) return 'markup-in-text'
  const context = contextOf(material, others)
  return GATES.find(({ check }) => check(item, context) !== undefined)?.name
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
