import type { Item } from '@/lib/quiz/item'
import type { Change } from './change'
import { freshId } from './fresh-id'
import type { Manuscript, ReviewItem } from './manuscript'
import { putBack } from './put-back'

/**
 * The manuscript after a change. The given one stays as it is, and is given back where nothing changes: an id that no
 * item has, a value that is there already. No two items ever have the same id.
 */
export function applyChange(manuscript: Manuscript, change: Change): Manuscript {
  switch (change.type) {
    case 'set-field': {
      const { article } = manuscript
      const { field, value } = change
      if (article[field] === value) return manuscript
      return { ...manuscript, article: { ...article, [field]: value } }
    }
    case 'set-slug':
      return change.slug === manuscript.slug ? manuscript : { ...manuscript, slug: change.slug }
    case 'set-feedback':
      return change.feedback === manuscript.feedback
        ? manuscript
        : { ...manuscript, feedback: change.feedback }
    case 'set-passage-mode':
      return change.passageMode === manuscript.passageMode
        ? manuscript
        : { ...manuscript, passageMode: change.passageMode }
    case 'edit-item':
      return atItem(manuscript, change.id, (old) => editItem(manuscript, old, change.item))
    case 'swap-item':
      return atItem(manuscript, change.id, (old) => swapItem(manuscript, old, change))
    case 'keep-item':
      return atItem(manuscript, change.id, (old) =>
        old.isKept === change.isKept ? old : { ...old, isKept: change.isKept },
      )
    case 'keep-all':
      return keepAll(manuscript)
    case 'drop-item':
      return atItem(manuscript, change.id, () => undefined)
    case 'move-item':
      return moveItem(manuscript, change.id, change.to)
    case 'add-item':
      return addItem(manuscript, change)
    case 'overrule':
      return atItem(manuscript, change.id, (old) => overrule(old, change.gate, change.reason))
    case 'put-back':
      return putBack(manuscript, change.id)
    case 'set-picture':
      return setPicture(manuscript, change)
  }
}

/** With the item of this id as `change` gives it back; none is taken out. */
function atItem(
  manuscript: Manuscript,
  id: string,
  change: (old: ReviewItem) => ReviewItem | undefined,
): Manuscript {
  const index = manuscript.items.findIndex(({ item }) => item.id === id)
  const old = manuscript.items[index]
  if (old === undefined) return manuscript
  const changed = change(old)
  if (changed === old) return manuscript
  const items =
    changed === undefined
      ? manuscript.items.toSpliced(index, 1)
      : manuscript.items.with(index, changed)
  return { ...manuscript, items }
}

/**
 * Who edits an item has looked at it: it is kept. An id that another item has is not taken over: the item keeps its own.
 */
function editItem(manuscript: Manuscript, old: ReviewItem, item: Item): ReviewItem {
  if (JSON.stringify(item) === JSON.stringify(old.item)) return old
  const isTaken = idsBeside(manuscript, old).includes(item.id)
  return { ...old, item: isTaken ? { ...item, id: old.item.id } : item, isKept: true }
}

/** What was said of the item before holds no longer, and what rules have drafted waits for a person to accept it. */
function swapItem(
  manuscript: Manuscript,
  old: ReviewItem,
  { item, by }: { readonly item: Item; readonly by?: string | undefined },
): ReviewItem {
  const id = freshId(item.id, idsBeside(manuscript, old))
  return reviewItem({ ...item, id }, by)
}

function addItem(
  manuscript: Manuscript,
  { item, by, at }: { readonly item: Item; readonly by?: string | undefined; readonly at?: number | undefined }, // prettier-ignore
): Manuscript {
  const { items } = manuscript
  const id = freshId(item.id, idsBeside(manuscript, undefined))
  const added = reviewItem({ ...item, id }, by)
  return { ...manuscript, items: items.toSpliced(placeIn(at ?? items.length, items.length), 0, added) } // prettier-ignore
}

function reviewItem(item: Item, by: string | undefined): ReviewItem {
  const written = { item, isKept: by === undefined, overruled: [] }
  return by === undefined ? written : { ...written, by }
}

function keepAll(manuscript: Manuscript): Manuscript {
  const { items } = manuscript
  if (items.every(({ isKept }) => isKept)) return manuscript
  return { ...manuscript, items: items.map((one) => ({ ...one, isKept: true })) }
}

function moveItem(manuscript: Manuscript, id: string, to: number): Manuscript {
  const { items } = manuscript
  const from = items.findIndex(({ item }) => item.id === id)
  const moved = items[from]
  const place = placeIn(to, items.length - 1)
  if (moved === undefined || place === from) return manuscript
  return { ...manuscript, items: items.toSpliced(from, 1).toSpliced(place, 0, moved) }
}

function overrule(old: ReviewItem, gate: string, reason: string): ReviewItem {
  const known = old.overruled.find((one) => one.gate === gate)
  if ((known?.reason ?? '') === reason) return old
  const others = old.overruled.filter((one) => one !== known)
  return { ...old, overruled: reason === '' ? others : [...others, { gate, reason }] }
}

function setPicture(
  manuscript: Manuscript,
  { name, alt, isWanted }: { readonly name: string; readonly alt: string; readonly isWanted: boolean }, // prettier-ignore
): Manuscript {
  const { pictures } = manuscript
  const index = pictures.findIndex((one) => one.name === name)
  const old = pictures[index]
  if (old === undefined || (old.alt === alt && old.isWanted === isWanted)) return manuscript
  return { ...manuscript, pictures: pictures.with(index, { name, alt, isWanted }) }
}

function idsBeside({ items }: Manuscript, left: ReviewItem | undefined): readonly string[] {
  return items.flatMap((one) => (one === left ? [] : [one.item.id]))
}

function placeIn(at: number, last: number): number {
  return Math.max(0, Math.min(Math.trunc(at), last))
}
