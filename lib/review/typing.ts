import type { Item } from '@/lib/quiz/item'
import type { Change } from './change'
import type { Manuscript } from './manuscript'

/** One text of a manuscript that a change has changed in one place, as typing does. */
export interface Typing {
  /** Which text: equal for two changes of the same one. */
  readonly where: string
  readonly before: string
  readonly after: string
}

/** The text that a change types in; undefined for a change that is something else. `before` is without it. */
export function readTyping(
  before: Manuscript,
  after: Manuscript,
  change: Change,
): Typing | undefined {
  // prettier-ignore
  switch (change.type) {
    case 'set-field': {
      const { field } = change
      return { where: `article ${field}`, before: before.article[field], after: change.value }
    }
    case 'set-slug':
      return { where: 'slug', before: before.slug, after: change.slug }
    case 'edit-item': {
      const index = before.items.findIndex(({ item }) => item.id === change.id)
      const [old, edited] = [before.items[index], after.items[index]]
      return old && edited && typingInItem(index, old.item, edited.item)
    }
    case 'overrule': {
      const of = ({ items }: Manuscript): string =>
        items
          .find(({ item }) => item.id === change.id)
          ?.overruled.find(({ gate }) => gate === change.gate)?.reason ?? ''
      const [old, reason] = [of(before), of(after)]
      if (old === '' || reason === '') return undefined
      return { where: `overrule ${change.id} ${change.gate}`, before: old, after: reason }
    }
    case 'set-picture': {
      const old = before.pictures.find(({ name }) => name === change.name)
      if (old === undefined || old.isWanted !== change.isWanted) return undefined
      return { where: `picture ${change.name}`, before: old.alt, after: change.alt }
    }
    default:
      return undefined
  }
}

/** A distractor may take its rationale along: the same words change in two places then. */
function typingInItem(index: number, before: Item, after: Item): Typing | undefined {
  const [old, edited] = [textsOf(before), textsOf(after)]
  if (old.size !== edited.size) return undefined
  const changed = [...old].filter(([name, text]) => edited.get(name) !== text)
  const [first] = changed
  if (first === undefined) return undefined
  const [name, text] = first
  const now = edited.get(name)
  const isOne = changed.every((other) => other[1] === text && edited.get(other[0]) === now)
  if (now === undefined || !isOne) return undefined
  return { where: `item ${index} ${name}`, before: text, after: now }
}

/** Every text of an item that can be typed, and what cannot under names that no text has. */
function textsOf(item: Item): ReadonlyMap<string, string> {
  const { id, kind, ask, stem, key, accept, distractors, evidence, rationale, rationales } = item
  const list = (name: string, texts: readonly string[]): readonly (readonly [string, string])[] =>
    texts.map((text, index) => [`${name} ${index}`, text])
  return new Map([
    ['id', id],
    ['stem', stem],
    ...(typeof key === 'string' ? list('key', [key]) : list('key', (key ?? []).flatMap(partsOf))),
    ...list('accept', accept),
    ...list('distractor', distractors),
    ['rationale', rationale ?? ''],
    ...list('wrong choice', Object.keys(rationales)),
    ...list('why', Object.values(rationales)),
    // None of these is typed: with one of them changed, it is not the same words that change everywhere.
    [JSON.stringify([kind, ask, evidence]), ''],
  ])
}

function partsOf(
  part: string | { readonly left: string; readonly right: string },
): readonly string[] {
  // prettier-ignore
  return typeof part === 'string' ? [part] : [part.left, part.right]
}
