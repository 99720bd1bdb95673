import { join } from 'node:path'
import { ARTICLE_FILE } from '../article-files'
import { decodeText } from '../decode-text'
import { readFrontMatter } from '../read-front-matter'
import { openReport } from '../report'
import { toSourceFile } from '../source-file'
import type { Disk } from './disk'
import { describeFailure, failed, type Failed } from './failed'
import { isDone } from './is-done'
import {
  carryOut,
  clearJournal,
  decide,
  drop,
  prepare,
  takeBack,
  type JournalEntry,
} from './journal'
import { withLock } from './lock'
import { nodeDisk } from './node-disk'
import { reviseArticleFile } from './revise-article-file'
import { openSavingFolder, refuseName, type SavingFolder } from './saving-folder'

export type Renamed =
  | { readonly status: 'renamed' }
  /** Another article has the new name. */
  | { readonly status: 'name-taken'; readonly says: string }
  | Failed

const LATER = 'the new name will hold only once the app has been started again'

/**
 * Gives an article another address. Its folder, its versions and the field `formerly`, by which old links find it,
 * change together, also if the power goes in between.
 */
export async function renameArticle(
  directory: string,
  from: string,
  to: string,
  disk: Disk = nodeDisk,
): Promise<Renamed> {
  try {
    const folder = openSavingFolder(directory, disk)
    const refused = refuseName(folder, from) ?? refuseName(folder, to)
    if (refused !== undefined) return refused
    return await withLock(folder, () => rename(folder, from, to))
  } catch (error) {
    return describeFailure(error, directory)
  }
}

function rename(folder: SavingFolder, from: string, to: string): Renamed {
  const { disk, real } = folder
  const stuck = clearJournal(folder).left.find(({ slug }) => slug === from || slug === to)
  if (stuck !== undefined) return describeFailure(stuck.error, folder.shown)
  const path = join(real, from, ARTICLE_FILE)
  if (disk.look(path) === undefined) {
    return failed('There is no such article, so nothing was changed. Look at the list again.')
  }
  if (from === to) return { status: 'renamed' }
  if (disk.look(join(real, to)) !== undefined) {
    const says = `There is an article at "${to}" already, so nothing was changed. Choose another name.`
    return { status: 'name-taken', says }
  }
  const text = withFormerName(disk.read(path), from, to)
  if (text === undefined) {
    return failed(
      'The fields above the article cannot be read, so nothing was changed. Mend them first; then it can be renamed.',
    )
  }
  const files = [{ name: ARTICLE_FILE, bytes: new TextEncoder().encode(text) }]
  const entry: JournalEntry = { slug: to, files, movedFrom: from }
  try {
    prepare(folder, entry)
    decide(folder, to)
  } catch (error) {
    isDone(() => drop(folder, entry))
    throw error
  }
  try {
    carryOut(folder, to, true)
  } catch (error) {
    // With its folder under the new name it is found there, and what is missing is read from the journal.
    if (isDone(() => disk.list(join(real, to)))) return { status: 'renamed' }
    if (!takeBack(folder, to)) return describeFailure(error, folder.shown, LATER)
    isDone(() => drop(folder, entry))
    throw error
  }
  return { status: 'renamed' }
}

/** article.md with one former name more; `undefined` if its fields cannot be read. */
function withFormerName(bytes: Uint8Array, from: string, to: string): string | undefined {
  const decoded = decodeText(bytes)
  if (decoded.status !== 'text') return undefined
  const { text } = decoded
  const report = openReport(toSourceFile('', text))
  const front = readFrontMatter(text, report)
  const isError = report.diagnostics.some(({ severity }) => severity === 'error')
  if (front?.title === undefined || isError) return undefined
  const before = front.formerly
    .map(({ value }) => value)
    .filter((name) => name !== to && name !== from)
  const fields = { ...front, title: front.title, formerly: [...before, from] }
  const raw = new TextDecoder().decode(bytes)
  return reviseArticleFile(raw, fields, text.slice(front.end))
}
