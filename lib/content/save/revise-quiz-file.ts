import { isMap, isSeq, parseDocument } from 'yaml'
import type { Item, Quiz } from '@/lib/quiz/item'
import { buildQuiz } from '../build-quiz'
import { findDeepNesting } from '../find-deep-nesting'
import { toPlainFields } from '../plain-fields'
import { readQuiz } from '../read-quiz'
import { openReport } from '../report'
import { toSourceFile } from '../source-file'
import { writeItem, writeQuiz } from '../write-quiz'
import { isYamlNode } from './is-yaml-node'
import { withLineBreaksOf, withPlainLineBreaks } from './line-breaks'
import { reviseFields } from './revise-fields'
import { plainOf } from './revise-value'
import { areSameFields } from './same-value'
import { applyEdits, lineEnd, type TextEdit } from './text-edit'
import { matchItems, readWrittenItems, type WrittenItem } from './written-items'

/** What the desk notes above items. */
export interface ItemComments {
  /** By the id of the item; several lines are several comments. */
  readonly wanted: ReadonlyMap<string, string>
  /** Whether a comment in the old file is such a note, so that it goes if it is not wanted any more. */
  readonly isNote: (words: string) => boolean
}

const NO_COMMENTS: ItemComments = { wanted: new Map(), isNote: () => false }
const HEAD_FIELDS = ['feedback', 'passage', 'items']
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['feedback', 'each'],
  ['passage', 'shown'],
])
const ITEM_FIELDS = [
  'id', 'kind', 'ask', 'stem', 'key', 'accept', 'distractors', 'evidence', 'rationale', 'rationales',
] // prettier-ignore

/**
 * The text of quiz.yaml for `quiz`, with all of `oldText` that still holds: comments, empty lines, the order of fields,
 * brackets and quotation marks. The app reads exactly `quiz` from it. Where that cannot be had by changing parts, items
 * that changed are written anew, and in the last resort the whole file.
 */
export function reviseQuizFile(
  oldText: string,
  quiz: Quiz,
  comments: ItemComments = NO_COMMENTS,
): string {
  const text = withPlainLineBreaks(oldText).replace(/(?<=[^\n])$/, '\n')
  for (const how of ['field by field', 'item by item'] as const) {
    const revised = revise(text, quiz, comments, how)
    if (revised !== undefined && holds(revised, quiz)) return withLineBreaksOf(oldText, revised)
  }
  return withLineBreaksOf(oldText, writeQuiz(quiz, '', comments.wanted))
}

/** Whether the app reads exactly this quiz from the text. */
function holds(text: string, quiz: Quiz): boolean {
  const report = openReport(toSourceFile('', text))
  const placed = readQuiz(text, report)
  if (placed === undefined || report.diagnostics.length > 0) return false
  const { feedback, passage, items } = buildQuiz(placed)
  const pairs = items.map((item, index) => [item, quiz.items[index]] as const)
  return (
    feedback === quiz.feedback &&
    passage === quiz.passage &&
    items.length === quiz.items.length &&
    pairs.every(([a, b]) => b !== undefined && areSameFields(toPlainFields(a), toPlainFields(b)))
  )
}

function revise(
  text: string,
  quiz: Quiz,
  comments: ItemComments,
  how: 'field by field' | 'item by item',
): string | undefined {
  if (findDeepNesting(text) !== undefined) return undefined
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const root = document.contents
  if (document.errors.length > 0 || !isMap(root)) return undefined
  const key = root.items.find((pair) => plainOf(pair.key) === 'items')?.key
  const list = root.get('items', true)
  if (!isSeq(list) || list.flow === true || !isYamlNode(key) || key.range == null) return undefined
  const written = readWrittenItems(text, list.items, lineEnd(text, key.range[1]) + 1)
  const [first, last] = [written?.[0], written?.at(-1)]
  const head = reviseHead(text, root, quiz)
  if (written === undefined || first === undefined || last === undefined || head === undefined) {
    return undefined
  }
  const indent = ' '.repeat(text.slice(first.start).search(/\S/))
  const isSpaced = written.slice(1).some(({ above }) => /^[ \t]*\n/.test(text.slice(above)))
  const matches = matchItems(written, quiz.items)
  const lines = quiz.items.map((item, index) => {
    const match = matches[index]
    const above = match === undefined ? '' : text.slice(match.above, match.start)
    const noted = noteAbove(above, comments, item.id, indent)
    const isFirst = index === 0
    const space = match === first && isFirst ? noted : respace(noted, isSpaced && !isFirst)
    const words = match && reviseItem(text, match, item, how)
    return space + (words ?? writeItem(item, indent))
  })
  return applyEdits(text, [...head, { from: first.above, to: last.end, words: lines.join('') }])
}

function reviseHead(text: string, root: unknown, quiz: Quiz): readonly TextEdit[] | undefined {
  const there = plainOf(root)
  if (!(there instanceof Map)) return undefined
  const { feedback, passage } = quiz
  const wanted = Object.entries({ feedback, passage }).filter(
    ([name, value]) => there.has(name) || value !== DEFAULTS.get(name),
  )
  const items = there.get('items') ?? ''
  return reviseFields(text, root, new Map([...wanted, ['items', items]]), HEAD_FIELDS)
}

/** The lines of an item that was there already; `undefined` if it is to be written anew. */
function reviseItem(
  text: string,
  { fields, node, start, end }: WrittenItem,
  item: Item,
  how: 'field by field' | 'item by item',
): string | undefined {
  const wanted = toPlainFields(item)
  if (areSameFields(fields, wanted)) return text.slice(start, end)
  if (how === 'item by item') return undefined
  const edits = reviseFields(text, node, wanted, ITEM_FIELDS)
  if (edits === undefined) return undefined
  const own = edits.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start }))
  return applyEdits(text.slice(start, end), own)
}

/** What stands above an item, with one empty line before it or none. */
function respace(above: string, isSpaced: boolean): string {
  const rest = above.replace(/^(?:[ \t]*\n)+/, '')
  return isSpaced ? `\n${rest}` : rest
}

/** What stands above an item, with the notes that are wanted and no others. */
function noteAbove(above: string, comments: ItemComments, id: string, indent: string): string {
  const wanted = (comments.wanted.get(id) ?? '').split('\n').filter((words) => words.trim() !== '')
  const there = above.split(/(?<=\n)/)
  const kept = there.filter((line) => {
    const words = /^\s*# ?(?<words>.*)$/m.exec(line)?.groups?.['words']?.trimEnd()
    return words === undefined || wanted.includes(words) || !comments.isNote(words)
  })
  const added = wanted.filter(
    (words) => !kept.some((line) => line.trim() === `# ${words}`.trimEnd()),
  )
  return kept.join('') + added.map((words) => `${indent}# ${words}\n`).join('')
}
