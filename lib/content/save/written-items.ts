import type { Item } from '@/lib/quiz/item'
import type { PlainFields } from '../plain-fields'
import { isMap } from './same-value'
import { plainOf } from './revise-value'
import { isYamlNode } from './is-yaml-node'
import { lineEnd, lineStart } from './text-edit'

/** The lines of one item as they stand in quiz.yaml. */
export interface WrittenItem {
  readonly fields: PlainFields
  readonly node: unknown
  /** Where the comments and the empty lines above it start. */
  readonly above: number
  /** Where the line of its hyphen starts. */
  readonly start: number
  /** Where the line below its last one starts. */
  readonly end: number
}

/** The items of a list, of which `from` is where the first line below `items:` starts; `undefined` if it is not one item after the other. */
export function readWrittenItems(
  text: string,
  nodes: readonly unknown[],
  from: number,
): readonly WrittenItem[] | undefined {
  const items: WrittenItem[] = []
  for (const node of nodes) {
    const fields = plainOf(node)
    const range = isYamlNode(node) ? node.range : undefined
    if (!isMap(fields) || range == null) return undefined
    const above = items.at(-1)?.end ?? from
    const start = lineStart(text, range[0])
    // The hyphen and the first field are on one line.
    if (start < above || !/^ *-[ \t]+$/.test(text.slice(start, range[0]))) return undefined
    const end = lineEnd(text, text.slice(0, range[1]).trimEnd().length) + 1
    items.push({ fields, node, above, start, end })
  }
  return items
}

/** For each item the one that it was: that with its id, or else one with its stem whose id is gone. */
export function matchItems(
  written: readonly WrittenItem[],
  items: readonly Item[],
): readonly (WrittenItem | undefined)[] {
  const left = new Set(written)
  const take = (isIt: (fields: PlainFields) => boolean) => {
    const found = [...left].find(({ fields }) => isIt(fields))
    if (found !== undefined) left.delete(found)
    return found
  }
  const ids = new Set(items.map(({ id }) => id))
  const byId = items.map(({ id }) => take((fields) => fields.get('id') === id))
  return byId.map(
    (found, index) =>
      found ??
      take((fields) => {
        const id = fields.get('id')
        const isGone = typeof id !== 'string' || !ids.has(id)
        return isGone && fields.get('stem') === items[index]?.stem
      }),
  )
}
