import { readArticleFiles } from '@/lib/content/read-article-files'
import { versionOnDisk } from '@/lib/content/save/save-article'

/** What an article is now, as an editor who opens it learns it. */
export function versionOf(directory: string, slug: string): string {
  return versionOnDisk(readArticleFiles({ shown: 'content', real: directory }, slug))
}
