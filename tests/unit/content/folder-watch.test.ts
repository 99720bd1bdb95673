import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFolderWatch } from '@/lib/content/folder-watch'
import { createShelf } from '@/lib/content/shelf'
import { ARTICLE, QUIZ } from './article-files-of'

let directory: string
let now: number
let log: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-'))
  now = 1000
  log = []
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(directory, { recursive: true, force: true })
})

async function save(slug: string, article = ARTICLE): Promise<void> {
  await mkdir(join(directory, slug), { recursive: true })
  await writeFile(join(directory, slug, 'article.md'), article)
  await writeFile(join(directory, slug, 'quiz.yaml'), QUIZ)
}

function open() {
  const shelf = createShelf({ onOutline: () => {}, onCheck: () => {} })
  const watch = createFolderWatch(directory, shelf, (line) => log.push(line))
  const titles = () => [...shelf.articles.values()].map(({ glance }) => glance?.title)
  return { watch, titles, slugs: () => [...shelf.articles.keys()] }
}

describe('refresh', () => {
  it('looks at the one article that is asked for, also before the folder was listed', async () => {
    await save('one')
    await save('two')
    const { watch, slugs } = open()
    watch.refresh('two')
    expect(slugs()).toEqual(['two'])
  })

  it('looks at the disk again only after a quarter of a second', async () => {
    await save('one')
    const { watch, titles } = open()
    watch.refresh('one')
    await save('one', ARTICLE.replace('The bridge', 'Another bridge'))
    now += 249
    watch.refresh('one')
    expect(titles()).toEqual(['The bridge'])
    now += 1
    watch.refresh('one')
    expect(titles()).toEqual(['Another bridge'])
  })

  it('takes an article off the shelf whose folder is gone', async () => {
    await save('one')
    const { watch, slugs } = open()
    watch.refresh('one')
    await rm(join(directory, 'one'), { recursive: true })
    now += 250
    watch.refresh('one')
    expect(slugs()).toEqual([])
  })

  it.each(['../one', '', 'One'])('looks at nothing for %j', (slug) => {
    const { watch } = open()
    watch.refresh(slug)
    expect(watch.directory()).toBeUndefined()
  })
})

describe('refreshAll', () => {
  it('finds what was added, and what became of the rest', async () => {
    await save('one')
    const { watch, titles } = open()
    watch.refreshAll()
    await save('one', ARTICLE.replace('The bridge', 'Another bridge'))
    await save('two')
    now += 250
    watch.refreshAll()
    expect(titles()).toEqual(['Another bridge', 'The bridge'])
  })

  it('has a word about folders whose names cannot be addresses', async () => {
    await mkdir(join(directory, 'The Moon'))
    const { watch } = open()
    watch.refreshAll()
    expect(watch.diagnostics().map(({ rule }) => rule)).toEqual(['folder-name'])
  })
})

describe('step', () => {
  it('looks at one article after the other, says when the round is over, and begins another', async () => {
    await save('one')
    await save('two')
    const { watch, slugs, titles } = open()
    expect([watch.step(), slugs()]).toEqual([false, []])
    expect([watch.step(), watch.step(), slugs()]).toEqual([true, true, ['one', 'two']])
    expect(watch.step()).toBe(false)
    await save('two', ARTICLE.replace('The bridge', 'Another bridge'))
    expect([watch.step(), watch.step(), watch.step()]).toEqual([true, true, false])
    expect(titles()).toEqual(['The bridge', 'Another bridge'])
  })

  it('keeps what it has while the folder is lost, and says once that it is, and that it is back', async () => {
    await save('one')
    const { watch, slugs } = open()
    watch.refreshAll()
    await rename(directory, `${directory}-away`)
    for (let round = 0; round < 4; round++) watch.step()
    expect([slugs(), watch.directory()]).toEqual([['one'], undefined])
    await rename(`${directory}-away`, directory)
    for (let round = 0; round < 4; round++) watch.step()
    expect(watch.directory()?.shown).toBe(directory)
    expect(log).toEqual([
      `There is no content folder "${directory}". Set CONTENT_DIR to the folder of the articles.`,
      `The content folder "${directory}" is there again.`,
    ])
  })
})
