import { Document, isMap, isScalar, Pair, Scalar, YAMLMap, type Node } from 'yaml'
import type { PlainFields } from '../plain-fields'
import { isYamlNode } from './is-yaml-node'
import { plainOf, reviseValue } from './revise-value'
import { isSameValue } from './same-value'
import { lineEnd, lineStart, type TextEdit } from './text-edit'

/** A field as it stands in a text. */
interface WrittenField {
  readonly name: string
  readonly value: unknown
  readonly start: number
  /** The end of its value, before a comment on the same line. */
  readonly end: number
}

/**
 * The edits that give the fields of a map the wanted values, and touch nothing else: fields that are not `wanted` are
 * taken out, new ones stand where `order` has them. `undefined` where the map is not written with one field a line.
 */
export function reviseFields(
  text: string,
  map: unknown,
  wanted: PlainFields,
  order: readonly string[],
): readonly TextEdit[] | undefined {
  const fields = readWritten(text, map)
  const first = fields?.[0]
  if (fields === undefined || first === undefined) return undefined
  const indent = ' '.repeat(first.start - lineStart(text, first.start))
  const edits: TextEdit[] = []
  for (const field of fields) {
    const value = wanted.get(field.name)
    if (isSameValue(field.name, plainOf(field.value), value)) continue
    if (value === undefined && field === first) return undefined
    const own = text.slice(field.start, field.end)
    edits.push(
      value === undefined
        ? removal(text, field)
        : {
            from: field.start,
            to: field.end,
            words: writeField(field.name, reviseValue(field.value, value), indent, own),
          },
    )
  }
  for (const name of order) {
    const value = wanted.get(name)
    const isThere = fields.some((field) => field.name === name)
    if (value === undefined || isThere || isSameValue(name, undefined, value)) continue
    const words = writeField(name, reviseValue(undefined, value), indent, '')
    // Below the nearest of the fields that come before it in order, or above all.
    const above = order
      .slice(0, order.indexOf(name))
      .toReversed()
      .map((other) => fields.find((field) => field.name === other && wanted.has(other)))
      .find((field) => field !== undefined)
    const at = above === undefined ? first.start : lineEnd(text, above.end)
    edits.push({
      from: at,
      to: at,
      words: above === undefined ? `${words}\n${indent}` : `\n${indent}${words}`,
    })
  }
  return edits
}

function readWritten(text: string, map: unknown): readonly WrittenField[] | undefined {
  if (!isMap(map) || map.flow === true) return undefined
  const fields: WrittenField[] = []
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.range == null) return undefined
    const [start, keyEnd] = key.range
    const isOnOwnLine = text.slice(lineStart(text, start), start).trim() === ''
    const name = String(plainOf(key))
    if ((!isOnOwnLine && fields.length > 0) || fields.some((field) => field.name === name)) {
      return undefined
    }
    fields.push({ name, value, start, end: endOf(text, keyEnd, value) })
  }
  return fields
}

function endOf(text: string, keyEnd: number, value: unknown): number {
  const colon = text.indexOf(':', keyEnd) + 1
  const range = isYamlNode(value) ? value.range : undefined
  return range == null ? colon : Math.max(colon, text.slice(0, range[1]).trimEnd().length)
}

function removal(text: string, { start, end }: WrittenField): TextEdit {
  const to = Math.min(lineEnd(text, end) + 1, text.length)
  return { from: lineStart(text, start), to, words: '' }
}

/** The field with all lines but the first indented. A comment behind its value is left where it stands. */
function writeField(name: string, value: Node, indent: string, old: string): string {
  if (isScalar(value) || ('flow' in value && value.flow === true)) value.comment = null
  const map = new YAMLMap()
  map.items = [new Pair(new Scalar(name), value)]
  const document = new Document(undefined, { schema: 'failsafe' })
  document.contents = map
  const flowCollectionPadding = /: *(?:\[ |\{ )/.test(old)
  return document
    .toString({ lineWidth: 0, flowCollectionPadding })
    .trimEnd()
    .replace(/\n(?=.)/g, `\n${indent}`)
}
