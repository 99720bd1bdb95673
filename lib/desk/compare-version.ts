import type { ArticleFiles } from '@/lib/content/article-files'
import { compareManuscripts } from '@/lib/review/compare-manuscripts'
import type { Difference } from '@/lib/review/difference'
import type { Manuscript } from '@/lib/review/manuscript'
import type { PassageNode } from '@/lib/text/passage'
import { openPassage } from './open-passage'
import { manuscriptOf, openPublished, readPublished } from './published-files'

/** An earlier version of an article as a teacher looks at it. */
export interface LookedAt {
  readonly manuscript: Manuscript
  readonly nodes: readonly PassageNode[]
  /** From it to what is published now; undefined where that cannot be told. */
  readonly differences: readonly Difference[] | undefined
}

/** An earlier version, set beside what is published in `directory` now; undefined if it cannot be taken apart. */
export function compareVersion(
  directory: string,
  slug: string,
  files: ArticleFiles,
): LookedAt | undefined {
  const manuscript = manuscriptFrom(slug, openPublished(files))
  if (manuscript === undefined) return undefined
  const present = manuscriptFrom(slug, readPublished(directory, slug))
  return {
    manuscript,
    nodes: openPassage(manuscript.article.passage).passage.nodes,
    differences: present && compareManuscripts(manuscript, present),
  }
}

function manuscriptFrom(
  slug: string,
  opened: ReturnType<typeof openPublished>,
): Manuscript | undefined {
  if (opened.status === 'failed') return undefined
  const made = manuscriptOf(slug, opened, 'unnamed')
  return made.status === 'read' ? made.manuscript : undefined
}
