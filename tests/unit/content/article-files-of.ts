import type { ArticleFiles, FileBytes } from '@/lib/content/article-files'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'
import { loadArticle } from '@/lib/content/load-article'

/** A folder's files as text, as bytes, in another state, or missing (`undefined`). */
export interface Written {
  readonly article?: string | Uint8Array | FileBytes | undefined
  readonly quiz?: string | Uint8Array | FileBytes | undefined
  readonly names?: readonly string[]
}

export const ARTICLE = `---
title: The bridge
published: 2024-05-06
---

Ada Byrne opened the bridge on 4 May 2024. She is 39.

The bridge is 120 metres long. It took two years to build.
`

export const ITEM = `- id: age
    kind: age
    ask: entry
    stem: How old is Ada Byrne?
    key: 39
    evidence: She is 39.
`

export const QUIZ = `items:
  ${ITEM}`

/** The files of the article `bridge`; what is not given is without fault. */
export function articleFilesOf(written: Written): ArticleFiles {
  return {
    slug: 'bridge',
    path: 'content/bridge',
    article: fileOf('article' in written ? written.article : ARTICLE),
    quiz: fileOf('quiz' in written ? written.quiz : QUIZ),
    names: written.names ?? ['article.md', 'quiz.yaml'],
  }
}

/** Everything that a check says about these files. */
export function reportOn(written: Written): string {
  const { diagnostics } = loadArticle(articleFilesOf(written), 'warnings too')
  return diagnostics.map(formatDiagnostic).join('\n')
}

/** As `reportOn`, for a quiz of one item with some of its lines replaced or added. */
export function reportOnItem(fields: Readonly<Record<string, string | undefined>>): string {
  const whole: Readonly<Record<string, string | undefined>> = {
    id: 'age',
    kind: 'age',
    ask: 'entry',
    stem: 'How old is Ada Byrne?',
    key: '39',
    evidence: 'She is 39.',
    ...fields,
  }
  const lines = Object.entries(whole).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${value}`,
  )
  return reportOn({ quiz: `items:\n  - ${lines.join('\n    ')}\n` })
}

function fileOf(content: Written['article']): FileBytes {
  if (content === undefined) return { status: 'missing' }
  if (typeof content === 'string')
    return { status: 'read', bytes: new TextEncoder().encode(content) }
  return content instanceof Uint8Array ? { status: 'read', bytes: content } : content
}
