import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkFolder } from '@/lib/content/check-folder'
import { getLibrary } from '@/lib/content/get-library'
import { recoverSaves, recoverSavesLater } from '@/lib/content/save/recover-saves'
import { ARTICLE, QUIZ } from '../article-files-of'
import { filesIn, makeContent, removeContent } from './content-on-disk'
import { faultyDisk } from './faulty-disk'

const CHANGED = ARTICLE.replace('The bridge', 'The new bridge')
const CUT_SHORT = {
  'bridge/article.md': ARTICLE,
  'bridge/quiz.yaml': QUIZ,
  'bridge/.saving-quiz.yaml': 'half a qu',
  '.journal/bridge/article.md': CHANGED,
  '.journal/bridge/quiz.yaml': `${QUIZ}# new\n`,
  '.journal/other.making/article.md': 'half an art',
}
const WHOLE = { 'bridge/article.md': CHANGED, 'bridge/quiz.yaml': `${QUIZ}# new\n` }
let directory: string

beforeEach(() => {
  directory = makeContent(CUT_SHORT)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  removeContent(directory)
})

it('finishes a save that counted, and drops one that did not', () => {
  expect(recoverSaves(directory)).toEqual({ status: 'recovered', finished: ['bridge'] })
  expect(filesIn(directory, 'hidden too')).toEqual(WHOLE)
})

it('is done when the library is opened, which says so', async () => {
  vi.stubEnv('CONTENT_DIR', directory)
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const library = getLibrary()
  try {
    expect(filesIn(directory, 'hidden too')).toEqual(WHOLE)
    expect((await library.find('bridge'))?.article.title).toBe('The new bridge')
    expect(log.mock.calls).toEqual([['A save of bridge was cut short, and is whole now.']])
  } finally {
    library.close()
  }
})

it('leaves the saves of another process alone, and waits for it', async () => {
  const { disk } = faultyDisk()
  disk.create(`${directory}/.journal/.lock`, 'elsewhere 12')
  expect(recoverSaves(directory)).toEqual({ status: 'busy' })
  const later = recoverSavesLater(directory)
  setTimeout(() => disk.remove(`${directory}/.journal/.lock`), 100)
  expect(await later).toEqual({ status: 'recovered', finished: ['bridge'] })
})

it('says what is in the way, while the article is read from the journal', () => {
  const { asked } = faultyDisk()
  expect(asked).toEqual([])
  const { disk } = faultyDisk({ type: 'keeps refusing', at: 14, code: 'ENOSPC' })
  expect(recoverSaves(directory, disk)).toEqual({
    status: 'failed',
    says: 'A save of "bridge" was cut short. There is no room left on the disk, so it is not in its place yet. Make some room on it, then try again.',
  })
  expect(checkFolder(directory)).toMatchObject({ articles: 1, diagnostics: [] })
})

it('writes nothing where nothing was cut short, or where there is no folder', () => {
  removeContent(directory)
  expect(recoverSaves(directory)).toEqual({ status: 'recovered', finished: [] })
  directory = makeContent({ 'bridge/article.md': ARTICLE })
  const { disk, changes } = faultyDisk()
  expect(recoverSaves(directory, disk)).toEqual({ status: 'recovered', finished: [] })
  expect(changes).toEqual([])
})
