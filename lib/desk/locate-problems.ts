import type { Diagnostic } from '@/lib/content/diagnostic'
import { toSourceFile, type SourceFile } from '@/lib/content/source-file'
import type { Manuscript, ManuscriptArticle } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import { wordDiagnostic } from './diagnostic-words'
import { fieldAt, placeFields } from './place-fields'
import { FRONT_FIELDS } from './write-article'
import type { WrittenFiles } from './write-manuscript'

/** Rules about the pictures of a passage, which the desk lists by themselves. */
const OF_PICTURES = new Set(['picture-without-alt', 'picture-name', 'missing-picture'])
/** Rules that point at the item as a whole, where the desk has a field. */
const OF_CHOICES = 'choice-without-distractors'
/** It points at the first part of a key, and is about them all. */
const OF_KEY = 'key-too-short'

/** Each diagnostic of the written files as a problem beside the field of the manuscript that it is about. */
export function locateProblems(
  diagnostics: readonly Diagnostic[],
  files: WrittenFiles,
  { items }: Manuscript,
): readonly Problem[] {
  const article = toSourceFile('', files.article)
  const quiz = toSourceFile('', files.quiz)
  const places = placeFields(files.quiz)
  return diagnostics.map((diagnostic): Problem => {
    const { rule, severity } = diagnostic
    if (diagnostic.path.endsWith('.md')) {
      const field = OF_PICTURES.has(rule) ? 'pictures' : articleFieldAt(article, offsetOf(article, diagnostic)) // prettier-ignore
      const words = wordDiagnostic(diagnostic, field === 'pictures' ? undefined : field)
      return { rule, severity, ...words, about: 'article', field }
    }
    const place = fieldAt(places, offsetOf(quiz, diagnostic))
    const item = place && items[place.index]?.item
    if (place === undefined || item === undefined)
      return { rule, severity, ...wordDiagnostic(diagnostic), about: 'quiz' }
    const { part } = place
    const field = rule === OF_CHOICES ? 'distractors' : place.field
    const words = wordDiagnostic(diagnostic, field)
    const problem = { rule, severity, ...words, about: 'item', id: item.id, field } as const
    return part === undefined || part < 0 || rule === OF_KEY ? problem : { ...problem, part }
  })
}

function offsetOf({ lineStarts }: SourceFile, { line, column }: Diagnostic): number {
  return (lineStarts[line - 1] ?? 0) + column - 1
}

/** The front matter has each field on a line of its own, as `writeArticle` writes it. */
function articleFieldAt({ text, lineStarts }: SourceFile, offset: number): keyof ManuscriptArticle {
  const start = lineStarts.findLast((at) => at <= offset) ?? 0
  const isAbove = offset < text.indexOf('\n---\n') + 1
  const field = FRONT_FIELDS.find((name) => text.startsWith(`${name}:`, start))
  return isAbove && field !== undefined ? field : 'passage'
}
