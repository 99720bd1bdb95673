import type { Place } from './diagnostic'

/** A content file as text, with the means to say where an offset is. Line breaks are `\n`; there is no byte order mark. */
export interface SourceFile {
  /** As it is shown: `content/moon-landing/quiz.yaml`. */
  readonly path: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** A text as a file that places can be told in. */
export function toSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1)
  return { path, text, lineStarts }
}

/** Line and column of the character at `offset`. */
export function placeAt(file: SourceFile, offset: number): Place {
  let low = 0
  let high = file.lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { path: file.path, line: low + 1, column: offset - (file.lineStarts[low] ?? 0) + 1 }
}
