import { oneOfProcess } from '@/lib/content/one-of-process'
import { createRecentlyUsed } from '@/lib/content/recently-used'
import { openReport } from '@/lib/content/report'
import { readPassage } from '@/lib/content/read-passage'
import { toSourceFile } from '@/lib/content/source-file'
import type { Passage } from '@/lib/text/passage'
import { findSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'

export interface OpenedPassage {
  readonly passage: Passage
  /** Why nothing of it is read. */
  readonly problem?: string | undefined
}

const MOST_KEPT = 10

/** The passage that pupils will read of this Markdown; empty if it cannot be read. One passage is opened many times. */
export function openPassage(markdown: string): OpenedPassage {
  const kept = oneOfProcess('desk.passages', () => createRecentlyUsed<OpenedPassage>(MOST_KEPT))
  const opened = kept.get(markdown) ?? read(markdown)
  kept.put(markdown, opened)
  return opened
}

const sentences = new WeakMap<Passage, ReadonlyMap<string, readonly Span[]>>()

/** The sentences of a passage, the same array each time: the gates remember what they read in it. */
export function sentencesIn(passage: Passage, language: string): readonly Span[] {
  const known = sentences.get(passage)?.get(language)
  if (known) return known
  const found = findSentences(passage.text, language)
  sentences.set(passage, new Map([[language, found]]))
  return found
}

function read(markdown: string): OpenedPassage {
  const report = openReport(toSourceFile('article.md', markdown))
  const passage = readPassage(markdown, { base: 0, names: [], report })
  if (passage) return { passage }
  const [diagnostic] = report.diagnostics
  return {
    passage: { text: '', nodes: [] },
    problem: diagnostic && `The passage cannot be read. ${diagnostic.fix}`,
  }
}
