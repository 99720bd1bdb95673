import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ARTICLE_FILE, QUIZ_FILE } from './article-files'
import { JOURNAL } from './hidden-folders'
import type { ContentDirectory } from './read-article-files'

/** When something was last saved, as the disk tells it. */
export interface Stamp {
  readonly text: string
  /** False if the last save is so recent that the next might have the same time. */
  readonly isSettled: boolean
}

// The coarsest clock of a file system in use is that of FAT: two seconds.
const SETTLED_AFTER = 2000

/**
 * A mark that changes when a file of the article is saved, replaced, added or removed, or a save is on its way; `undefined` if there is no such
 * folder. It costs four looks at the disk and reads nothing, and works on drives that do not tell of changes.
 */
export function stampFolder(directory: ContentDirectory, slug: string): Stamp | undefined {
  const folder = join(directory.real, slug)
  const own = stampOf(folder)
  if (own === undefined) return undefined
  const saving = join(directory.real, JOURNAL, slug)
  const files = [join(folder, ARTICLE_FILE), join(folder, QUIZ_FILE), saving].map(stampOf)
  return {
    text: [own, ...files].map((stamp) => stamp?.text ?? '').join(' '),
    isSettled: [own, ...files].every((stamp) => stamp?.isSettled !== false),
  }
}

/** The mark of one file or folder, or `undefined` if it cannot be looked at. */
export function stampOf(path: string): Stamp | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return undefined
    const { mtimeMs, ctimeMs, size, ino } = stats
    const age = performance.timeOrigin + performance.now() - Math.max(mtimeMs, ctimeMs)
    return { text: `${mtimeMs}:${ctimeMs}:${size}:${ino}`, isSettled: age > SETTLED_AFTER }
  } catch {
    return undefined
  }
}
