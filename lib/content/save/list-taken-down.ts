import { join } from 'node:path'
import { isSlug } from '@/lib/quiz/is-slug'
import { TAKEN_DOWN } from '../hidden-folders'
import { glanceAtArticle } from '../outline-article'
import { readArticleFiles } from '../read-article-files'
import type { Disk } from './disk'
import { nodeDisk } from './node-disk'
import { openSavingFolder } from './saving-folder'

/** An article that is not shown. Its title is `undefined` if its files cannot be read. */
export interface TakenDownArticle {
  readonly slug: string
  readonly title: string | undefined
}

/** The articles that were taken down, by slug; none where none can be read. */
export function listTakenDown(
  directory: string,
  disk: Disk = nodeDisk,
): readonly TakenDownArticle[] {
  try {
    const { real } = openSavingFolder(directory, disk)
    const place = { shown: `${directory}/${TAKEN_DOWN}`, real: join(real, TAKEN_DOWN) }
    if (disk.look(place.real) !== 'folder') return []
    return disk
      .list(place.real)
      .filter((name) => isSlug(name) && disk.look(join(place.real, name)) === 'folder')
      .map((slug) => ({
        slug,
        title: glanceAtArticle(readArticleFiles(place, slug))?.summary.title,
      }))
  } catch {
    return []
  }
}
