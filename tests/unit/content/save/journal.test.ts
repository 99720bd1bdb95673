import { afterEach, describe, expect, it } from 'vitest'
import { bringBackArticle } from '@/lib/content/save/bring-back-article'
import type { Disk } from '@/lib/content/save/disk'
import { recoverSaves } from '@/lib/content/save/recover-saves'
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
import { faultyDisk, type Fault } from './faulty-disk'

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
  readonly run: (directory: string, disk: Disk) => Promise<{ readonly status: string }>
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

const made: string[] = []

afterEach(() => {
  for (const directory of made.splice(0)) removeContent(directory)
})

function content(tree: Tree): string {
  const directory = makeContent(tree)
  made.push(directory)
  return directory
}

/** What is done without a fault: the articles and the files afterwards, and how often the disk was asked. */
async function doneWell({ on, run }: Work) {
  const directory = content(on)
  const before = { articles: articlesIn(directory), files: filesIn(directory) }
  const { disk, asked } = faultyDisk()
  const { status } = await run(directory, disk)
  const after = { articles: articlesIn(directory), files: filesIn(directory) }
  return { before, after, status, operations: asked.length }
}

async function runWith(work: Work, fault: Fault): Promise<{ directory: string; status: string }> {
  const directory = content(work.on)
  try {
    const { status } = await work.run(directory, faultyDisk(fault).disk)
    return { directory, status }
  } catch {
    return { directory, status: 'gone' }
  }
}

describe.each(WORKS)('$does', (work) => {
  it('changes what is to be changed, and leaves nothing lying about', async () => {
    const { before, after, status } = await doneWell(work)
    expect(status).not.toBe('failed')
    expect(after.articles).not.toEqual(before.articles)
  })

  it.each(['ENOSPC', 'EACCES', 'EIO'])(
    'leaves the whole old or the whole new where the disk refuses any one operation (%s)',
    async (code) => {
      const { before, after, status: well, operations } = await doneWell(work)
      for (let at = 1; at <= operations; at++) {
        const { directory, status } = await runWith(work, { type: 'refuses', at, code })
        const expected = status === well ? after : before
        expect([at, status]).toEqual([at, status === well ? well : 'failed'])
        expect([at, articlesIn(directory)]).toEqual([at, expected.articles])
        expect(recoverSaves(directory).status).toBe('recovered')
        expect([at, filesIn(directory)]).toEqual([at, expected.files])
        expect(Object.keys(filesIn(`${directory}/.journal`))).toEqual([])
      }
    },
  )

  it('leaves the whole old or the whole new where the disk refuses everything from one operation on', async () => {
    const { before, after, status: well, operations } = await doneWell(work)
    for (let at = 1; at <= operations; at++) {
      const { directory, status } = await runWith(work, { type: 'keeps refusing', at, code: 'EIO' })
      const expected = status === well ? after : before
      expect([at, articlesIn(directory)]).toEqual([at, expected.articles])
      expect(recoverSaves(directory).status).toBe('recovered')
      expect([at, filesIn(directory)]).toEqual([at, expected.files])
    }
  })

  it('leaves the whole old or the whole new where the power goes at any operation', async () => {
    const { before, after, operations } = await doneWell(work)
    const seen = new Set<unknown>()
    for (let at = 1; at <= operations; at++) {
      const { directory } = await runWith(work, { type: 'power cut', at })
      const articles = articlesIn(directory)
      const [expected] = [before, after].filter(
        (state) => JSON.stringify(state.articles) === JSON.stringify(articles),
      )
      expect([at, articles]).toEqual([at, expected?.articles])
      expect(recoverSaves(directory).status).toBe('recovered')
      expect([at, filesIn(directory)]).toEqual([at, expected?.files])
      expect(Object.keys(filesIn(`${directory}/.journal`))).toEqual([])
      seen.add(expected)
    }
    expect(seen.size).toBe(2)
  })

  it('comes through a second power cut while the first is made good', async () => {
    const { before, after, operations } = await doneWell(work)
    for (let at = 1; at <= operations; at++) {
      const { directory } = await runWith(work, { type: 'power cut', at })
      const articles = articlesIn(directory)
      for (let again = 1; ; again++) {
        const copy = copyContent(directory)
        made.push(copy)
        const { disk, asked } = faultyDisk({ type: 'power cut', at: again })
        recoverSaves(copy, disk)
        if (asked.length < again) break
        expect([at, again, articlesIn(copy)]).toEqual([at, again, articles])
        expect(recoverSaves(copy).status).toBe('recovered')
        expect([before.files, after.files]).toContainEqual(filesIn(copy))
      }
    }
  })
})
