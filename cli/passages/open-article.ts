import { basename, dirname } from 'node:path'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'
import { openSource } from '@/lib/content/open-source'
import { readFrontMatter } from '@/lib/content/read-front-matter'
import { readPassage } from '@/lib/content/read-passage'
import type { PassageLine } from './read-json-line'

/** Whether a text begins as article.md does, with front matter. */
export function isArticle(bytes: Buffer): boolean {
  return /^\uFEFF?\s*---[ \t]*\r?\n/.test(bytes.toString('utf8'))
}

/** The passage of an article.md with the fields above it, or what is wrong with them. */
export function openArticle(
  path: string,
  bytes: Buffer,
): PassageLine | { readonly problem: string } {
  const { file, report } = openSource(path, { status: 'read', bytes })
  const front = file && readFrontMatter(file.text, report)
  // Only the app needs the title; a field that says nonsense would be drafted from.
  const isWrong = report.diagnostics.some(({ rule }) => rule !== 'missing-field')
  const base = front?.end ?? 0
  const names = [basename(dirname(path))]
  const passage = front && readPassage(file.text.slice(base), { base, names, report })
  if (isWrong || front === undefined || passage === undefined)
    return { problem: report.diagnostics.map(formatDiagnostic).join('\n\n') }
  const { title, published, language } = front
  return { file: path, title, passage: passage.text, published, language }
}
