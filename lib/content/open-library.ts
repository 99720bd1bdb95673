import { digest } from '@/lib/text/digest'
import { describeCheck, isError } from './describe-check'
import { createFolderWatch } from './folder-watch'
import type { ArticleSummary, Library } from './library'
import { listSummaries } from './list-summaries'
import { glanceAtArticle } from './outline-article'
import { readArticleFiles, type ContentDirectory } from './read-article-files'
import { readPicture } from './read-picture'
import { createSearchIndex } from './search-index'
import { mapFormerSlugs } from './map-former-slugs'
import { createShelf, servedVersion } from './shelf'
import { sortDiagnostics } from './sort-diagnostics'
import { finish, tend, work } from './tend'
import { createWorkList, type WorkList } from './work-list'

export interface LibraryOptions {
  readonly directory: string
  /** Receives whole lines about problems in the content. */
  readonly log: (line: string) => void
}

// What may be done before the first page can be asked for: some tens of articles are read and checked in that time.
const OPENING = 400

/**
 * Opens a content folder. A folder that is missing or cannot be read is said in the log, and is empty until it can.
 * Changes are seen by looking at the disk, never by being told of them, so that network drives do as well.
 */
export function openLibrary({ directory: shown, log }: LibraryOptions): Library {
  const unchecked = createWorkList()
  const unindexed = createWorkList()
  const index = createSearchIndex()
  let listed:
    { readonly summaries: readonly ArticleSummary[]; readonly version: string } | undefined

  let former: ReadonlyMap<string, string> | undefined

  const shelf = createShelf({
    onOutline(slug) {
      listed = undefined
      former = undefined
      unindexed.add(slug)
      unchecked.add(slug)
    },
    onCheck(before, after) {
      const line = describeCheck(before, after)
      if (line !== undefined) log(line)
    },
  })
  const watch = createFolderWatch(shown, shelf, log)

  const list = () => {
    watch.refreshAll()
    if (listed !== undefined) return listed
    const summaries = listSummaries(shelf.articles.values())
    listed = { summaries, version: digest(JSON.stringify(summaries)) }
    return listed
  }
  const formerSlug = (slug: string) => {
    watch.refreshAll()
    if (shelf.articles.has(slug)) return undefined
    former ??= mapFormerSlugs(shelf.articles.values())
    return former.get(slug)
  }
  const check = (slug: string) => {
    watch.refresh(slug)
    const directory = watch.directory()
    if (directory !== undefined) shelf.check(directory, slug)
    return shelf.articles.get(slug)
  }
  const checkOne = takingFrom(unchecked, watch.directory, shelf.check)
  const indexOne = takingFrom(unindexed, watch.directory, (directory, slug) => {
    const article = shelf.articles.get(slug)
    if (article === undefined) index.remove(slug)
    else if (article.state !== 'broken') {
      const outline = glanceAtArticle(readArticleFiles(directory, slug))
      if (outline !== undefined) index.put(outline)
    }
  })

  watch.refreshAll()
  const end = performance.now() + OPENING
  const isUnfinished = [watch.step, indexOne, checkOne].some((step) =>
    work({ step, slice: end - performance.now() }),
  )
  const listing = isUnfinished ? finish({ step: watch.step, slice: 20 }) : undefined
  const indexing = isUnfinished ? finish({ step: indexOne, slice: 20 }, listing?.done) : undefined
  const stopTending = tend([
    { step: watch.step, slice: 8 },
    { step: checkOne, slice: 30 },
    { step: indexOne, slice: 10 },
  ])
  return {
    summaries: () => list().summaries,
    find: (slug) => Promise.resolve(check(slug) && shelf.find(slug)),
    version(slug) {
      if (slug === undefined) return list().version
      watch.refresh(slug)
      const article = shelf.articles.get(slug)
      if (article !== undefined) return servedVersion(article)
      const movedTo = formerSlug(slug)
      return movedTo === undefined ? 'none' : `moved-to-${movedTo}`
    },
    formerSlug,
    search(query) {
      const bySlug = new Map(list().summaries.map((summary) => [summary.slug, summary]))
      return index.find(query).flatMap((slug) => bySlug.get(slug) ?? [])
    },
    problems() {
      list()
      const articles = [...shelf.articles.values()].flatMap(({ diagnostics }) => diagnostics)
      return sortDiagnostics([...watch.diagnostics(), ...articles])
    },
    broken(slug) {
      const article = check(slug)
      return (
        article?.state === 'broken' &&
        article.good === undefined &&
        article.diagnostics.some(isError)
      )
    },
    readPicture(slug, name) {
      const directory = watch.directory()
      return directory === undefined
        ? Promise.resolve(undefined)
        : readPicture(directory, slug, name)
    },
    ready: listing?.done ?? Promise.resolve(),
    close() {
      listing?.stop()
      indexing?.stop()
      stopTending()
    },
  }
}

/** The step that does one thing to the first slug of a list. */
function takingFrom(
  list: WorkList,
  directoryNow: () => ContentDirectory | undefined,
  handle: (directory: ContentDirectory, slug: string) => void,
): () => boolean {
  return () => {
    const directory = directoryNow()
    const slug = directory && list.take()
    if (directory === undefined || slug === undefined) return false
    handle(directory, slug)
    return true
  }
}
