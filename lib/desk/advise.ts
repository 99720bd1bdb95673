import { adviseOn, checkItem, type Objection } from '@/lib/quiz/check-item'
import type { Gate, GateContext } from '@/lib/quiz/gate'
import { stemGivesOtherKey } from '@/lib/quiz/gates/stem-gives-other-key'
import { twoItemsOnOneFact } from '@/lib/quiz/gates/two-items-on-one-fact'
import type { Item } from '@/lib/quiz/item'
import { keyParts } from '@/lib/quiz/key-parts'
import type { ReviewItem } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import type { Span } from '@/lib/text/span'
import { fixFor } from './advice-words'

/** A problem of an item. */
export type ItemProblem = Extract<Problem, { readonly about: 'item' }>

/** What the gates are asked in beside the items. */
export type AdviceContext = Omit<GateContext, 'others'>

/**
 * What the gates of the drafter say against the items of a manuscript, each item beside the others. What is overruled
 * is left out, and so is what is said of a field that has an error anyhow, and of an item that has no question yet.
 */
export function adviseOnItems(
  items: readonly ReviewItem[],
  errors: readonly ItemProblem[],
  context: AdviceContext,
): readonly ItemProblem[] {
  const all = items.map(({ item }) => item)
  return items.flatMap(({ item, overruled }) => {
    const own = errors.filter(({ id }) => id === item.id)
    const wrong = new Set(own.map(({ field }) => field))
    if (isUnfinished(item)) return []
    const others = all.filter((one) => one !== item)
    const beside = BESIDE.flatMap((gate) => objectionOf(gate, item, { ...context, others }))
    return [...objectionsToOne(item, context), ...beside]
      .filter(({ gate, field }) => !wrong.has(field) && !own.some(({ rule }) => rule === gate))
      .filter(({ field }) => field === 'stem' || !wrong.has('key'))
      .filter(({ gate }) => !overruled.some((one) => one.gate === gate))
      .map(({ gate, field, says }): ItemProblem => {
        const part = field === 'distractors' ? partNamed(says, item.distractors) : undefined
        const problem = { rule: gate, severity: 'advice', says, fix: fixFor(gate), about: 'item', id: item.id, field } as const // prettier-ignore
        return part === undefined ? problem : { ...problem, part }
      })
  })
}

/** The gates that look at the other items. */
const BESIDE: readonly Gate[] = [stemGivesOtherKey, twoItemsOnOneFact]

function objectionOf(gate: Gate, item: Item, context: GateContext): readonly Objection[] {
  const says = gate.check(item, context)
  return says === undefined ? [] : [{ gate: gate.name, field: gate.field, says }]
}

const MOST_REMEMBERED = 1000
const remembered = new WeakMap<readonly Span[], Map<string, readonly Objection[]>>()

/** While a teacher types in one item the others stay as they are. */
function objectionsToOne(item: Item, context: AdviceContext): readonly Objection[] {
  const { sentences, title, published, language } = context
  const known = remembered.get(sentences) ?? new Map<string, readonly Objection[]>()
  remembered.set(sentences, known)
  const key = JSON.stringify([title, published, language, item])
  const before = known.get(key)
  if (before) return before
  const alone = { ...context, others: [] }
  const objections = [...checkItem(item, alone), ...adviseOn(item, alone)]
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, objections)
  return objections
}

/** Which of the wrong choices a sentence is about: the one that it quotes. */
function partNamed(says: string, distractors: readonly string[]): number | undefined {
  const named = distractors.flatMap((text, part) => (says.includes(`“${text}”`) ? [part] : []))
  return named.length === 1 ? named[0] : undefined
}

/** The gates compare a question with its key and its evidence: without one of them they have nothing to say. */
function isUnfinished(item: Item): boolean {
  const key = item.ask === 'match' ? item.key.flatMap(({ left, right }) => [left, right]) : keyParts(item) // prettier-ignore
  const quotes = item.evidence.map(({ quote }) => quote)
  return quotes.length === 0 || [item.stem, ...key, ...quotes].some((text) => text.trim() === '')
}
