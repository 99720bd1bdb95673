import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type ParsedNode,
  type YAMLError,
} from 'yaml'
import type { Authored, AuthoredField } from './authored'
import { findDeepNesting } from './find-deep-nesting'
import type { Report } from './report'
import { tooDeep } from './rules/too-deep'
import { yamlFeature } from './rules/yaml-feature'
import { yamlSyntax } from './rules/yaml-syntax'

// One slip makes the parser stumble several times; more lines than this say nothing new.
const MOST_SYNTAX_PROBLEMS = 5
const MOST_STUMBLES = 100
const DEEPEST = 10

/**
 * A YAML text with every scalar as it was typed (1969, no and 1.10 stay text), or `undefined` if it is empty or cannot
 * be read. `base` is where `text` starts in the file that `report` is about. Aliases are refused and never followed.
 */
export function readYaml(text: string, base: number, report: Report): Authored | undefined {
  const deep = findDeepNesting(text)
  if (deep !== undefined) {
    report.add(tooDeep, base + deep, tooDeep.says())
    return undefined
  }
  const document = parse(text)
  if (document.errors.length > 0) {
    reportSyntax(document.errors, text, base, report)
    return undefined
  }
  if (document.contents === null) return undefined
  return toAuthored(document.contents, { text, base, report, end: base }, 0)
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: false,
  })
}

function reportSyntax(
  errors: readonly YAMLError[],
  text: string,
  base: number,
  report: Report,
): void {
  const lines = new Set<number>()
  for (const { code, message, pos } of errors.slice(0, MOST_STUMBLES)) {
    const at = Math.min(pos[0], Math.max(0, text.length - 1))
    const lineStart = text.lastIndexOf('\n', at - 1) + 1
    if (lines.has(lineStart) || lines.size === MOST_SYNTAX_PROBLEMS) continue
    lines.add(lineStart)
    const line = lineFrom(text, lineStart)
    report.add(yamlSyntax, base + at, yamlSyntax.says(code, message, line))
  }
}

interface Reading {
  readonly text: string
  readonly base: number
  readonly report: Report
  /** Offset for a value of which nothing is written. */
  readonly end: number
}

function toAuthored(
  node: ParsedNode | null,
  reading: Reading,
  depth: number,
): Authored | undefined {
  const { base, report } = reading
  if (node === null) return { type: 'text', at: reading.end, value: '', isWritten: false }
  const at = base + node.range[0]
  if (depth > DEEPEST) {
    report.add(tooDeep, at, tooDeep.says())
    return undefined
  }
  if (isAlias(node) || node.tag !== undefined || node.anchor !== undefined) {
    return refuse(node, reading)
  }
  if (isScalar(node)) {
    const value = typeof node.value === 'string' ? node.value : ''
    const isWritten = node.range[1] > node.range[0]
    return { type: 'text', at, value: value.replace(/\s+/g, ' ').trim(), isWritten }
  }
  if (isSeq(node)) {
    const values = node.items.flatMap(
      (item) => toAuthored(item, { ...reading, end: at }, depth + 1) ?? [],
    )
    return { type: 'list', at, values }
  }
  if (isMap(node)) {
    return { type: 'map', at, fields: node.items.flatMap((pair) => toField(pair, reading, depth)) }
  }
  return refuse(node, reading)
}

function toField(
  pair: Pair<ParsedNode, ParsedNode | null>,
  reading: Reading,
  depth: number,
): readonly AuthoredField[] {
  if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
    refuse(pair.key, reading)
    return []
  }
  const end = reading.base + pair.key.range[1]
  const name = toAuthored(pair.key, { ...reading, end }, depth + 1)
  const value = toAuthored(pair.value, { ...reading, end }, depth + 1)
  return name?.type === 'text' && value !== undefined
    ? [{ name: name.value, at: name.at, value }]
    : []
}

function refuse(node: ParsedNode, { text, base, report }: Reading): undefined {
  const lineStart = text.lastIndexOf('\n', node.range[0] - 1) + 1
  const line = lineFrom(text, lineStart)
  report.add(yamlFeature, base + node.range[0], yamlFeature.says(line.trim()))
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end)
}
