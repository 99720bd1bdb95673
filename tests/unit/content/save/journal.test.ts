import { describe, expect, it } from 'vitest'
import { bringBackArticle } from '@/lib/content/save/bring-back-article'
import type { Disk } from '@/lib/content/save/disk'
import { recoverSaves } from '@/lib/content/save/recover-saves'
import { renameArticle } from '@/lib/content/save/rename-article'
import { saveArticle } from '@/lib/content/save/save-article'
import { takeDownArticle } from '@/lib/content/save/take-down-article'
import { versionOf } from './version-of'
import {
  articlesIn,
  copyContent,
  filesIn,
  makeContent,
  removeContent,
  type Tree,
} from './content-on-disk'
import { faultyDisk, PowerCut, type Fault } from './faulty-disk'

const NOW = Date.UTC(2026, 7, 23, 10, 15)
const OLD: Tree = {
  'moon/article.md': 'the old article',
  'moon/quiz.yaml': 'the old quiz',
  'moon/photo.jpg': 'the old photo',
  'moon/notes.txt': 'a note',
  'star/article.md': 'another article',
  'star/quiz.yaml': 'another quiz',
}
const PHOTO = { name: 'photo.jpg', bytes: new TextEncoder().encode('the new photo') }

interface Work {
  readonly does: string
  readonly on: Tree
  readonly run: (
    directory: string,
    disk: Disk,
  ) => Promise<{ readonly status: string; readonly says?: string }>
}

const WORKS: readonly Work[] = [
  {
    does: 'saving a new article',
    on: { 'star/article.md': 'another article' },
    run: (directory, disk) =>
      saveArticle(
        directory,
        { slug: 'moon', article: 'A', quiz: 'Q', pictures: [PHOTO], expects: 'none', now: NOW },
        disk,
      ),
  },
  {
    does: 'saving both files and a picture over the old ones',
    on: OLD,
    run: (directory, disk) =>
      saveArticle(
        directory,
        {
          slug: 'moon',
          article: 'the new article',
          quiz: 'the new quiz',
          pictures: [PHOTO],
          expects: versionOf(directory, 'moon'),
          now: NOW,
        },
        disk,
      ),
  },
  {
    does: 'saving when ten versions are kept already',
    on: {
      ...OLD,
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, minute) => [
          `.versions/moon/2026-08-23T09-${10 + minute}-00-000Z/article.md`,
          `version ${minute}`,
        ]),
      ),
    },
    run: (directory, disk) =>
      saveArticle(
        directory,
        {
          slug: 'moon',
          article: 'the old article',
          quiz: 'the new quiz',
          pictures: [],
          expects: versionOf(directory, 'moon'),
          now: NOW,
        },
        disk,
      ),
  },
  {
    does: 'renaming an article with its versions',
    on: {
      ...OLD,
      'moon/article.md': '---\ntitle: The moon\n---\n\nIt is far away.\n',
      '.versions/moon/2026-08-23T09-10-00-000Z/article.md': 'a version',
      '.versions/luna/2026-08-23T09-10-00-001Z/article.md': 'another version',
    },
    run: (directory, disk) => renameArticle(directory, 'moon', 'luna', disk),
  },
  {
    does: 'taking an article down',
    on: OLD,
    run: (directory, disk) => takeDownArticle(directory, 'moon', NOW, disk),
  },
  {
    does: 'taking an article down where one of this name was taken down before',
    on: { ...OLD, '.taken-down/moon/article.md': 'an older moon' },
    run: (directory, disk) => takeDownArticle(directory, 'moon', NOW, disk),
  },
  {
    does: 'bringing an article back',
    on: { '.taken-down/moon/article.md': 'A', '.taken-down/moon/quiz.yaml': 'Q' },
    run: (directory, disk) => bringBackArticle(directory, 'moon', disk),
  },
]

/** Does something in a content folder that is removed afterwards. */
async function within<Done>(
  directory: string,
  work: (directory: string) => Promise<Done>,
): Promise<Done> {
  try {
    return await work(directory)
  } finally {
    removeContent(directory)
  }
}

/** What is done without a fault: the articles and the files before and after, and what the disk was asked. */
function doneWell({ on, run }: Work) {
  return within(makeContent(on), async (directory) => {
    const before = stateOf(directory)
    const { disk, asked, changes } = faultyDisk()
    const { status } = await run(directory, disk)
    return {
      before,
      after: stateOf(directory),
      status,
      asked: asked.length,
      changes: changes.length,
    }
  })
}

function stateOf(directory: string): { readonly articles: Tree; readonly files: Tree } {
  return { articles: articlesIn(directory), files: filesIn(directory) }
}

/** Runs into a fault, and goes on in the folder as it is then. */
function runInto(
  { on, run }: Work,
  fault: Fault,
  goOn: (directory: string, status: string, says: string) => Promise<void> | void,
): Promise<void> {
  return within(makeContent(on), async (directory) => {
    try {
      const outcome = await run(directory, faultyDisk(fault).disk)
      await goOn(directory, outcome.status, outcome.says ?? '')
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error
      await goOn(directory, 'gone', '')
    }
  })
}

describe.each(WORKS)('$does', (work) => {
  it('changes what is to be changed', async () => {
    const { before, after, status } = await doneWell(work)
    expect(status).not.toBe('failed')
    expect(after.articles).not.toEqual(before.articles)
  })

  it.each(['ENOSPC', 'EACCES'])(
    'leaves the whole old or the whole new where the disk refuses any one operation (%s)',
    async (code) => {
      const { before, after, status: well, asked } = await doneWell(work)
      for (let at = 1; at <= asked; at++) {
        await runInto(work, { type: 'refuses', at, code }, (directory, status) => {
          const expected = status === well ? after : before
          expect([at, status]).toEqual([at, status === well ? well : 'failed'])
          expect([at, articlesIn(directory)]).toEqual([at, expected.articles])
          expect(recoverSaves(directory, faultyDisk().disk).status).toBe('recovered')
          expect([at, filesIn(directory)]).toEqual([at, expected.files])
          expect(Object.keys(filesIn(`${directory}/.journal`))).toEqual([])
        })
      }
    },
  )

  it('leaves the whole old or the whole new where the disk refuses everything from one operation on', async () => {
    const { before, after, status: well, asked } = await doneWell(work)
    for (let at = 1; at <= asked; at++) {
      const fault: Fault = { type: 'keeps refusing', at, code: 'EIO' }
      await runInto(work, fault, (directory, status, says) => {
        const isOpen = says.includes('only once the app has been started again')
        const expected = status === well ? [after] : isOpen ? [before, after] : [before]
        expect(expected.map(({ articles }) => articles)).toContainEqual(articlesIn(directory))
        expect(recoverSaves(directory, faultyDisk().disk).status).toBe('recovered')
        expect(expected.map(({ files }) => files)).toContainEqual(filesIn(directory))
      })
    }
  })

  it('leaves the whole old or the whole new where the power goes at any operation', async () => {
    const { before, after, changes } = await doneWell(work)
    const seen = new Set<string>()
    for (let at = 1; at <= changes; at++) {
      await runInto(work, { type: 'power cut', at }, (directory) => {
        const articles = articlesIn(directory)
        expect([before.articles, after.articles]).toContainEqual(articles)
        expect(recoverSaves(directory, faultyDisk().disk).status).toBe('recovered')
        const isNew = JSON.stringify(articles) === JSON.stringify(after.articles)
        expect(isNew ? [after.files] : [before.files, after.files]).toContainEqual(
          filesIn(directory),
        )
        expect(Object.keys(filesIn(`${directory}/.journal`))).toEqual([])
        seen.add(JSON.stringify(filesIn(directory)))
      })
    }
    expect(seen.size).toBe(2)
  })

  it('comes through a second power cut while the first is made good', async () => {
    const { before, after, changes } = await doneWell(work)
    const met = new Set<string>()
    for (let at = 1; at <= changes; at++) {
      await runInto(work, { type: 'power cut', at }, async (directory) => {
        const left = JSON.stringify(filesIn(directory, 'hidden too'))
        if (met.has(left)) return
        met.add(left)
        for (let again = 1, isOver = false; !isOver; again++) {
          await within(copyContent(directory), async (copy) => {
            const { disk, changes: made } = faultyDisk({ type: 'power cut', at: again })
            recoverSaves(copy, disk)
            isOver = made.length < again
            expect([before.articles, after.articles]).toContainEqual(articlesIn(copy))
            expect(recoverSaves(copy, faultyDisk().disk).status).toBe('recovered')
            expect([before.files, after.files]).toContainEqual(filesIn(copy))
          })
        }
      })
    }
  })
})

it('waits for the disk before a save counts, before it is put in place, and before the journal is emptied', async () => {
  await within(makeContent(OLD), async (directory) => {
    const { disk, changes } = faultyDisk()
    const expects = versionOf(directory, 'moon')
    const saving = {
      slug: 'moon',
      article: 'A',
      quiz: 'the old quiz',
      pictures: [],
      expects,
      now: NOW,
    }
    expect((await saveArticle(directory, saving, disk)).status).toBe('saved')
    const steps = changes
      .map((line) => line.replaceAll(`${directory}/`, '').replaceAll(directory, '(content)'))
      .filter((line) => !/^(?:make|create) |\.version/.test(line))
    expect(steps).toEqual([
      'remove .journal/moon.making',
      'write .journal/moon.making/article.md',
      'sync .journal/moon.making',
      'write moon/.saving-article.md',
      'rename .journal/moon.making .journal/moon',
      'sync .journal',
      'rename moon/.saving-article.md moon/article.md',
      'sync moon',
      'sync (content)',
      'rename .journal/moon .journal/moon.making',
      'sync .journal',
      'remove .journal/moon.making',
      'remove .journal/.lock',
    ])
  })
})
