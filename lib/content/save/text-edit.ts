/** Words that take the place of a part of a text. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** The text with all edits made. They do not overlap; those at one place come in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let revised = ''
  let at = 0
  for (const { from, to, words } of edits.toSorted((a, b) => a.from - b.from)) {
    revised += text.slice(at, from) + words
    at = to
  }
  return revised + text.slice(at)
}

/** Where the line starts that holds a place. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line ends that holds a place: at its line break, or at the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
