import { isSlug } from '@/lib/quiz/is-slug'
import type { Diagnostic } from './diagnostic'
import { listFolders } from './list-folders'
import type { ContentDirectory } from './read-article-files'
import type { Shelf } from './shelf'
import { stampOf } from './stamp-folder'

/** Looks at the disk, as seldom as will do, and tells the shelf. */
export interface FolderWatch {
  /** `undefined` while the content folder cannot be found. */
  directory(): ContentDirectory | undefined
  /** Problems with the folders themselves. */
  diagnostics(): readonly Diagnostic[]
  /** Looks at one article that is asked for. */
  refresh(slug: string): void
  /** Looks at the list of folders, and at every article too if that is quickly done. */
  refreshAll(): void
  /** Looks at the next article on the round; false at its end. */
  step(): boolean
}

// What is asked for is looked at on the disk at most this often, in milliseconds.
const FRESH_FOR = 250
// Up to so many articles are looked at while a request waits: some 10 µs each on a local disk.
const QUICKLY_DONE = 200

/** A watch over the content folder `shown`. It looks only when it is asked to, and logs when the folder is lost or found. */
export function createFolderWatch(
  shown: string,
  shelf: Shelf,
  log: (line: string) => void,
): FolderWatch {
  let directory: ContentDirectory | undefined
  let diagnostics: readonly Diagnostic[] = []
  let lost: string | undefined
  let rootStamp: string | undefined
  let round = new Set<string>()
  let allLookedAt = -Infinity
  const lookedAt = new Map<string, number>()

  /** Lists the folders; articles whose folders are gone leave the shelf. */
  const list = () => {
    const stamp = stampOf(shown)
    rootStamp = stamp?.isSettled === true ? stamp.text : undefined
    const found = listFolders(shown)
    if (found.status === 'lost') {
      // What is in memory is served on: a network drive may come back.
      if (lost !== found.why) log(found.why)
      lost = found.why
      directory = undefined
      return
    }
    if (lost !== undefined) log(`The content folder "${found.directory.shown}" is there again.`)
    lost = undefined
    directory = found.directory
    diagnostics = found.folders.diagnostics
    const there = new Set(found.folders.slugs)
    const gone = [...shelf.articles.keys()].filter((slug) => !there.has(slug))
    const added = [...there].filter((slug) => !shelf.articles.has(slug))
    for (const slug of gone) shelf.remove(slug)
    // As many gone as added: folders were renamed, and their old names lead on as soon as the new ones are looked at.
    const isRenamed = gone.length > 0 && added.length <= gone.length
    for (const slug of added) if (!isRenamed || !shelf.look(directory, slug)) round.add(slug)
  }

  const look = (slug: string) => {
    if (directory === undefined) return
    if (!shelf.look(directory, slug) && shelf.articles.has(slug)) list()
  }

  return {
    directory: () => directory,
    diagnostics: () => diagnostics,
    refresh(slug) {
      if (!isSlug(slug)) return
      const now = performance.now()
      if (now - (lookedAt.get(slug) ?? -Infinity) < FRESH_FOR) return
      if (directory === undefined) list()
      look(slug)
      if (shelf.articles.has(slug)) lookedAt.set(slug, now)
      else lookedAt.delete(slug)
    },
    refreshAll() {
      const now = performance.now()
      if (now - allLookedAt < FRESH_FOR) return
      allLookedAt = now
      if (directory === undefined || stampOf(shown)?.text !== rootStamp) list()
      const slugs = new Set([...shelf.articles.keys(), ...round])
      if (slugs.size <= QUICKLY_DONE) for (const slug of slugs) look(slug)
    },
    step() {
      const [slug] = round
      if (slug !== undefined) {
        round.delete(slug)
        look(slug)
        return true
      }
      list()
      if (round.size === 0) round = new Set(shelf.articles.keys())
      return false
    },
  }
}
