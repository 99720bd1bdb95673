import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'

const CUT_WORD = /(\p{L}+)[-\u00AD\u2010]$/u
const REST_OF_WORD = /^(\p{Ll}+)/u

/**
 * Wrapped lines as one. A hyphen at the end of a line goes only where the word without it is in the dictionary, or
 * where it was a soft one.
 */
export function joinLines(lines: readonly string[]): string {
  let joined = ''
  let before = ''
  for (const line of lines) {
    if (joined === '') joined = line
    else {
      const { cut, glue } = seamOf(before, line)
      joined = `${cut > 0 ? joined.slice(0, -cut) : joined}${glue}${line}`
    }
    before = line
  }
  return joined
}

/** What goes from the end of the line before, and what comes between it and the next. */
function seamOf(before: string, next: string): { readonly cut: number; readonly glue: string } {
  const start = CUT_WORD.exec(before.slice(-40))?.[1]
  const rest = REST_OF_WORD.exec(next)?.[1]
  if (start === undefined || rest === undefined) return { cut: 0, glue: ' ' }
  const isWhole = before.endsWith('\u00AD') || isOrdinaryWord(`${start}${rest}`.toLowerCase())
  return { cut: isWhole ? 1 : 0, glue: '' }
}
