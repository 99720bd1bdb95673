import {
  isMap as isMapNode,
  isScalar,
  isSeq,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml'
import type { PlainValue } from '../plain-fields'
import { isList, isMap, isSameValue } from './same-value'

/**
 * YAML for a value, made from what stands there: parts that stay are taken over with their comments, new ones are
 * written as the old ones are, in brackets or on lines, with the same quotation marks.
 */
export function reviseValue(old: unknown, wanted: PlainValue): Node {
  if (isMap(wanted)) return reviseMap(old, wanted)
  if (isList(wanted)) return reviseList(old, wanted)
  const scalar = new Scalar(wanted)
  if (!isScalar(old)) return scalar
  if (old.value === wanted) return old
  if (old.type === 'QUOTE_SINGLE' || old.type === 'QUOTE_DOUBLE') scalar.type = old.type
  keepComments(scalar, old)
  return scalar
}

/** What a node of YAML holds, as the readers of content take it. */
export function plainOf(node: unknown): PlainValue {
  if (isScalar(node))
    return String(node.value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  if (isSeq(node)) return node.items.map(plainOf)
  if (isMapNode(node)) {
    return new Map(node.items.map(({ key, value }) => [String(plainOf(key)), plainOf(value)]))
  }
  return ''
}

function reviseList(old: unknown, wanted: readonly PlainValue[]): Node {
  const list = new YAMLSeq()
  const before = isSeq(old) ? [...old.items] : []
  if (isSeq(old)) {
    list.flow = old.flow === true
    keepComments(list, old)
  }
  const kept = wanted.map((value) => {
    const at = before.findIndex(
      (node) => node !== undefined && isSameValue('', plainOf(node), value),
    )
    const [node] = at === -1 ? [] : before.splice(at, 1, undefined)
    return node
  })
  const [model] = isSeq(old) ? old.items : []
  list.items = wanted.map((value, at) => kept[at] ?? reviseValue(modelOf(model), value))
  return list
}

function reviseMap(old: unknown, wanted: ReadonlyMap<string, PlainValue>): Node {
  const map = new YAMLMap()
  const before = isMapNode(old) ? old.items : []
  if (isMapNode(old)) {
    map.flow = old.flow === true
    keepComments(map, old)
  }
  map.items = [...wanted].map(([name, value]) => {
    const pair = before.find(({ key }) => plainOf(key) === name)
    return new Pair(pair?.key ?? new Scalar(name), reviseValue(pair?.value, value))
  })
  return map
}

/** An element that shows how the others are written, without its own comments. */
function modelOf(node: unknown): unknown {
  if (!isScalar(node)) return undefined
  const model = new Scalar(undefined)
  if (node.type !== undefined) model.type = node.type
  return model
}

function keepComments(node: Node, old: Node): void {
  if (old.comment != null) node.comment = old.comment
  if (old.commentBefore != null) node.commentBefore = old.commentBefore
}
