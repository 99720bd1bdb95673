import type { Diagnostic } from './diagnostic'
import { hashFiles } from './hash-files'
import type { ArticleSummary, FoundArticle } from './library'
import { loadArticle } from './load-article'
import { glanceAtArticle, outlineWhole, type Outline } from './outline-article'
import { packFiles, unpackFiles, type PackedFiles } from './packed-files'
import { readArticleFiles, type ContentDirectory } from './read-article-files'
import { createRecentlyUsed } from './recently-used'
import { stampFolder } from './stamp-folder'

/** What is known of one article. Each new look replaces the whole record. */
export interface Shelved {
  readonly slug: string
  /** When its files were last saved, as the disk tells it. */
  readonly stamp: string
  /** Names what the files hold now. */
  readonly seen: string
  /** False where the files were saved so lately that another save might have the same stamp. */
  readonly isSettled: boolean
  readonly state: 'unchecked' | 'good' | 'broken'
  /** What a glance at the files shows. */
  readonly glance: ArticleSummary | undefined
  /** The last version without errors that was met; it is what is served. */
  readonly good: GoodVersion | undefined
  /** Former slugs, as they were last read. */
  readonly formerly: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

interface GoodVersion {
  readonly version: string
  readonly summary: ArticleSummary
  readonly files: PackedFiles
}

/** The articles of one folder in memory, each as far as it has been looked at. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, Shelved>
  /** Looks whether the article's files changed, and glances at them if they did. False if there is no such folder. */
  look(directory: ContentDirectory, slug: string): boolean
  /** Reads and checks the article whole, unless that has been done since its files changed. */
  check(directory: ContentDirectory, slug: string): void
  remove(slug: string): void
  find(slug: string): FoundArticle | undefined
}

export interface ShelfEvents {
  /** What is listed of an article changed. */
  readonly onOutline: (slug: string, outline: Outline | undefined) => void
  /** An article was checked after its files had changed. */
  readonly onCheck: (before: readonly Diagnostic[], after: Shelved) => void
}

// A parsed article takes some 100 kB.
const MOST_PARSED = 200

/** An empty shelf. It reads the disk only when it is told to look or to check. */
export function createShelf({ onOutline, onCheck }: ShelfEvents): Shelf {
  const articles = new Map<string, Shelved>()
  const parsed = createRecentlyUsed<FoundArticle>(MOST_PARSED)

  return {
    articles,
    look(directory, slug) {
      const before = articles.get(slug)
      const stamp = stampFolder(directory, slug)
      if (stamp === undefined) return false
      if (before?.stamp === stamp.text && before.isSettled) return true
      const files = readArticleFiles(directory, slug)
      const seen = hashFiles(files)
      const { isSettled } = stamp
      if (before?.seen === seen) {
        articles.set(slug, { ...before, stamp: stamp.text, isSettled })
        return true
      }
      const outline = glanceAtArticle(files)
      articles.set(slug, {
        slug,
        stamp: stamp.text,
        seen,
        isSettled,
        state: 'unchecked',
        glance: outline?.summary,
        good: before?.good,
        formerly: outline?.formerly ?? before?.formerly ?? [],
        diagnostics: before?.diagnostics ?? [],
      })
      onOutline(slug, outline)
      return true
    },
    check(directory, slug) {
      const before = articles.get(slug)
      if (before?.state !== 'unchecked') return
      const files = readArticleFiles(directory, slug)
      const seen = hashFiles(files)
      const { whole, diagnostics } = loadArticle(files, 'errors')
      const packed = whole && packFiles(files)
      if (whole === undefined || packed === undefined) {
        articles.set(slug, { ...before, seen, state: 'broken', diagnostics })
        onOutline(slug, undefined)
      } else {
        const outline = outlineWhole(whole.article, whole.quiz)
        const good = { version: seen, summary: outline.summary, files: packed }
        articles.set(slug, {
          ...before,
          seen,
          state: 'good',
          glance: outline.summary,
          good,
          formerly: outline.formerly,
          diagnostics,
        })
        parsed.put(slug, { ...whole, version: seen })
        if (JSON.stringify(before.glance) !== JSON.stringify(outline.summary))
          onOutline(slug, outline)
      }
      const after = articles.get(slug)
      if (after) onCheck(before.diagnostics, after)
    },
    remove(slug) {
      articles.delete(slug)
      parsed.remove(slug)
      onOutline(slug, undefined)
    },
    find(slug) {
      const good = articles.get(slug)?.good
      if (good === undefined) return undefined
      const held = parsed.get(slug)
      if (held?.version === good.version) return held
      const { whole } = loadArticle(unpackFiles(good.files), 'errors')
      if (whole === undefined) return undefined
      const found = { ...whole, version: good.version }
      parsed.put(slug, found)
      return found
    },
  }
}

/** What a list shows of an article: an article that is broken is listed as it was when it was good. */
export function listedSummary({ state, glance, good }: Shelved): ArticleSummary | undefined {
  return state === 'broken' ? good?.summary : glance
}

/** Names what is served of an article. */
export function servedVersion({ state, seen, good }: Shelved): string {
  return state === 'broken' ? (good?.version ?? `broken-${seen}`) : seen
}
