import type { Evidence, Item } from '@/lib/quiz/item'

/** An item with the fields of quiz.yaml, in their order, and none that says nothing. */
export interface PlainItem {
  readonly id: string
  readonly kind: string
  readonly ask: string
  readonly stem: string
  readonly key?: string | readonly string[] | Readonly<Record<string, string>>
  readonly accept?: readonly string[]
  readonly distractors?: readonly string[]
  readonly evidence: PlainEvidence | readonly PlainEvidence[]
  readonly rationale?: string
  readonly rationales?: Readonly<Record<string, string>>
}

type PlainEvidence = string | { readonly quote: string; readonly nth: number }

/** The item as a teacher writes it. */
export function toPlainItem(item: Item): PlainItem {
  const { id, kind, ask, stem, accept, distractors, rationale, rationales } = item
  const key = keyOf(item)
  const [first, ...more] = item.evidence.map(toPlainEvidence)
  return {
    id,
    kind,
    ask,
    stem,
    ...(key !== undefined && { key }),
    ...(accept.length > 0 && { accept }),
    ...(distractors.length > 0 && { distractors }),
    evidence: first !== undefined && more.length === 0 ? first : item.evidence.map(toPlainEvidence),
    ...(rationale !== undefined && { rationale }),
    ...(Object.keys(rationales).length > 0 && { rationales }),
  }
}

function keyOf(item: Item): PlainItem['key'] {
  switch (item.ask) {
    case 'choice':
    case 'entry':
    case 'order':
      return item.key
    case 'match':
      return Object.fromEntries(item.key.map(({ left, right }) => [left, right]))
    case 'evidence':
      return undefined
  }
}

function toPlainEvidence({ quote, nth }: Evidence): PlainEvidence {
  return nth === undefined ? quote : { quote, nth }
}
