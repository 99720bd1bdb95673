import { escapeMarkdown } from '@/lib/text/escape-markdown'
import type { Manuscript } from './manuscript'

/** The manuscript with words in the passage again that the importer took out, where they stood. */
export function putBack(manuscript: Manuscript, id: string): Manuscript {
  const { article, takenOut } = manuscript
  const index = takenOut.findIndex((one) => one.id === id)
  const found = takenOut[index]
  if (found === undefined) return manuscript
  const paragraphs = article.passage
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .filter((one) => one.trim() !== '')
  const at = Math.min(found.after, paragraphs.length)
  const words = found.text.split(/\n+/).map(escapeMarkdown).join('\\\n')
  const ending = article.passage.endsWith('\n') ? '\n' : ''
  const passage = paragraphs.toSpliced(at, 0, words).join('\n\n').trimEnd() + ending
  return {
    ...manuscript,
    article: { ...article, passage },
    takenOut: takenOut.flatMap((one, place) => {
      if (one.id === id) return []
      const isBehind = one.after > found.after || (one.after === found.after && place > index)
      return isBehind ? [{ ...one, after: one.after + 1 }] : [one]
    }),
  }
}
