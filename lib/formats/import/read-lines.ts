import type { Span } from '@/lib/text/span'

/** A line with words or signs on it; the span leaves out the white space around them. */
export interface Line extends Span {
  /** Its words with single spaces between them. */
  readonly text: string
  readonly indent: number
  /** How many empty lines stand before it. */
  readonly gap: number
  /** Whether a new page begins with it. */
  readonly startsPage: boolean
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const EDGE = /[\s\p{Cc}]/u
const TAB_WIDTH = 4

/** The lines of a text from any system, without the empty ones. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let gap = 0
  let startsPage = false
  const add = (end: number): void => {
    const line = toLine(text, start, end, gap, startsPage)
    if (line === undefined) gap += 1
    else {
      lines.push(line)
      gap = 0
      startsPage = false
    }
  }
  for (const found of text.matchAll(BREAK)) {
    add(found.index)
    if (found[0] === '\f') startsPage = true
    start = found.index + found[0].length
  }
  add(text.length)
  return isDoubleSpaced(lines)
    ? lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }))
    : lines
}

function toLine(
  text: string,
  from: number,
  to: number,
  gap: number,
  startsPage: boolean,
): Line | undefined {
  let start = from
  let end = to
  let indent = 0
  for (; start < end && EDGE.test(text[start] ?? ''); start += 1)
    indent += text[start] === '\t' ? TAB_WIDTH : 1
  while (end > start && EDGE.test(text[end - 1] ?? '')) end -= 1
  if (start === end) return undefined
  const words = text.slice(start, end).replace(/[\s\p{Cc}]+/gu, ' ')
  return { start, end, text: words, indent, gap, startsPage }
}

/** Whether an empty line stands after every line, also inside the sentences. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const [, ...later] = lines
  if (later.length < 6 || later.some(({ gap }) => gap === 0)) return false
  const inside = later.filter((line, index) =>
    continuesSentence(lines[index]?.text ?? '', line.text),
  )
  return inside.length > later.length * 0.4
}

const ENDED = /[.!?…:。！？]["”’'»)\]*_]*$/u
const LOWER_START = /^["“‘'(]*\p{Ll}/u

/** Whether a line ends where a sentence could. */
export function endsSentence(text: string): boolean {
  return ENDED.test(text)
}

/** Whether the sentence that breaks off at the end of one line goes on in the next. */
export function continuesSentence(before: string, after: string): boolean {
  return !endsSentence(before) && LOWER_START.test(after)
}
