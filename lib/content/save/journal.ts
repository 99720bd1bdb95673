import { join } from 'node:path'
import { isSlug } from '@/lib/quiz/is-slug'
import { JOURNAL, MOVED_FROM } from '../hidden-folders'
import { isDone } from './is-done'
import { moveVersions } from './move-versions'
import type { NamedFile } from './named-file'
import type { SavingFolder } from './saving-folder'

/*
 * How a save comes through a failure at any point. All its files are first put into a folder of the journal whose name
 * ends in `.making`; that counts for nothing. Then they stand beside the files that they will replace, under hidden
 * names. Then the folder of the journal gets the article's own name, at one stroke: from there on the save counts, and
 * whoever reads the article reads it from the journal. Only then are the files moved over the old ones, and the journal
 * is emptied. What is found in the journal later is dropped or done again, by its name.
 */

const MAKING = '.making'
const SAVING = '.saving-'

/** One save that is about to be made. */
export interface JournalEntry {
  readonly slug: string
  readonly files: readonly NamedFile[]
  /** The name that the article's folder has until this save. */
  readonly movedFrom?: string | undefined
}

/** Where an entry with this name lies while it counts for nothing. */
export function makingPath({ real }: SavingFolder, name: string): string {
  return join(real, JOURNAL, name + MAKING)
}

/** Puts files where they count for nothing yet, as the folder that is returned. */
export function stage(folder: SavingFolder, name: string, files: readonly NamedFile[]): string {
  const { disk } = folder
  const path = makingPath(folder, name)
  disk.remove(path)
  disk.make(path)
  for (const { name: file, bytes } of files) disk.write(join(path, file), bytes)
  disk.sync(path)
  return path
}

/** Readies an entry for a folder that is there, up to where it counts. Nobody sees anything of it. */
export function prepare(folder: SavingFolder, { slug, files, movedFrom }: JournalEntry): void {
  const note = { name: MOVED_FROM, bytes: new TextEncoder().encode(movedFrom ?? '') }
  stage(folder, slug, movedFrom === undefined ? files : [...files, note])
  writeBeside(folder, movedFrom ?? slug, files)
}

/**
 * Makes an entry count, or throws and it does not. Where the disk cannot be waited for and will not take it back either,
 * it counts.
 */
export function decide(folder: SavingFolder, slug: string): void {
  const { disk, real } = folder
  const [making, counting] = [makingPath(folder, slug), countingPath(folder, slug)]
  disk.rename(making, counting)
  try {
    disk.sync(join(real, JOURNAL))
  } catch (error) {
    if (isDone(() => disk.rename(counting, making))) throw error
  }
}

/** Makes an entry that counts count for nothing again; false if the disk will not. */
export function takeBack(folder: SavingFolder, slug: string): boolean {
  const { disk, real } = folder
  const isBack = isDone(() => disk.rename(countingPath(folder, slug), makingPath(folder, slug)))
  isDone(() => disk.sync(join(real, JOURNAL)))
  return isBack
}

/** Clears away an entry that does not count. */
export function drop(folder: SavingFolder, { slug, movedFrom }: JournalEntry): void {
  removeBeside(folder, movedFrom ?? slug)
  folder.disk.remove(makingPath(folder, slug))
}

/**
 * Puts the files of an entry that counts into their places and closes it. Where they do not stand ready any more, or
 * may be cut short, it takes them from the journal.
 */
export function carryOut(folder: SavingFolder, slug: string, isReady: boolean): void {
  const { disk, real } = folder
  const path = countingPath(folder, slug)
  const movedFrom = readMovedFrom(folder, path)
  const names = disk.list(path).filter((name) => name !== MOVED_FROM)
  const target = join(real, slug)
  if (movedFrom !== undefined && disk.look(target) === undefined) {
    // The build would take this for a path in the project, and pack all of it: turbopackIgnore.
    const before = join(/* turbopackIgnore: true */ real, movedFrom)
    if (disk.look(before) === undefined) return close(folder, slug)
    disk.rename(before, target)
    disk.sync(real)
  }
  disk.make(target)
  for (const name of names) {
    const beside = join(target, SAVING + name)
    if (!isReady) disk.write(beside, disk.read(join(path, name)))
    disk.rename(beside, join(target, name))
  }
  disk.sync(target)
  disk.sync(real)
  if (movedFrom !== undefined) moveVersions(folder, movedFrom, slug)
  close(folder, slug)
}

/** What was done about the entries that a failure left behind. */
export interface ClearedJournal {
  /** Articles whose saves are in place by now. */
  readonly finished: readonly string[]
  /** Articles that are still read from the journal, because the disk refused. */
  readonly left: readonly { readonly slug: string; readonly error: unknown }[]
}

/** Finishes every entry that counts and drops the others. */
export function clearJournal(folder: SavingFolder): ClearedJournal {
  const { disk, real } = folder
  const names = disk.list(join(real, JOURNAL))
  for (const name of names.filter((other) => other.endsWith(MAKING))) {
    const slug = name.slice(0, -MAKING.length)
    const place = readMovedFrom(folder, makingPath(folder, slug)) ?? slug
    if (isSlug(place) && !names.includes(slug)) removeBeside(folder, place)
    disk.remove(makingPath(folder, slug))
  }
  const finished: string[] = []
  const left: { slug: string; error: unknown }[] = []
  for (const slug of names.filter(isSlug)) {
    try {
      carryOut(folder, slug, false)
      finished.push(slug)
    } catch (error) {
      left.push({ slug, error })
    }
  }
  return { finished, left }
}

function close(folder: SavingFolder, slug: string): void {
  const { disk, real } = folder
  disk.rename(countingPath(folder, slug), makingPath(folder, slug))
  disk.sync(join(real, JOURNAL))
  disk.remove(makingPath(folder, slug))
}

function countingPath({ real }: SavingFolder, slug: string): string {
  return join(real, JOURNAL, slug)
}

function writeBeside(
  { disk, real }: SavingFolder,
  slug: string,
  files: readonly NamedFile[],
): void {
  for (const { name, bytes } of files) disk.write(join(real, slug, SAVING + name), bytes)
}

function removeBeside({ disk, real }: SavingFolder, slug: string): void {
  if (disk.look(join(real, slug)) !== 'folder') return
  for (const name of disk.list(join(real, slug))) {
    if (name.startsWith(SAVING)) disk.remove(join(real, slug, name))
  }
}

function readMovedFrom({ disk }: SavingFolder, path: string): string | undefined {
  const note = join(path, MOVED_FROM)
  if (disk.look(note) === undefined) return undefined
  const slug = new TextDecoder().decode(disk.read(note))
  return isSlug(slug) ? slug : undefined
}
