import { afterEach, beforeEach, expect, it } from 'vitest'
import { bringBackVersion } from '@/lib/content/save/bring-back-version'
import { listVersions } from '@/lib/content/save/list-versions'
import { readVersion } from '@/lib/content/save/read-version'
import { saveArticle } from '@/lib/content/save/save-article'
import { filesIn, makeContent, removeContent } from './content-on-disk'
import { versionOf } from './version-of'

const NOW = Date.UTC(2026, 7, 23, 10, 15)
let directory: string

beforeEach(async () => {
  directory = makeContent({})
  for (const name of ['one', 'two', 'three']) {
    // The picture changes with the second save only.
    const photo = name === 'one' ? 'early' : 'late'
    await saveArticle(directory, {
      slug: 'moon',
      article: `article ${name}`,
      quiz: `quiz ${name}`,
      pictures: [{ name: 'photo.jpg', bytes: new TextEncoder().encode(photo) }],
      expects: versionOf(directory, 'moon'),
      // The clock is set back once.
      now: name === 'three' ? NOW - 60_000 : NOW,
    })
  }
})

afterEach(() => removeContent(directory))

const bringBack = (version: string) =>
  bringBackVersion(directory, {
    slug: 'moon',
    version,
    expects: versionOf(directory, 'moon'),
    now: NOW,
  })

it('lists what an article was before, the last first', () => {
  expect(listVersions(directory, 'moon')).toEqual([
    { version: '2026-08-23T10-15-00-001Z', replacedAt: NOW + 1 },
    { version: '2026-08-23T10-15-00-000Z', replacedAt: NOW },
  ])
  expect(listVersions(directory, '../moon')).toEqual([])
  expect(listVersions(directory, 'star')).toEqual([])
})

it('reads a version with the pictures that it had', () => {
  const read = readVersion(directory, 'moon', '2026-08-23T10-15-00-000Z')
  expect(read).toMatchObject({
    files: {
      article: { status: 'read', bytes: Buffer.from('article one') },
      quiz: { status: 'read', bytes: Buffer.from('quiz one') },
    },
    pictures: [{ name: 'photo.jpg', bytes: Buffer.from('early') }],
  })
  expect(readVersion(directory, 'moon', '2026-08-23T10-15-00-001Z')?.pictures).toEqual([])
})

it.each(['2026-08-23T10-15-00-009Z', '..', '../../moon', ''])('finds no version %j', (version) => {
  expect(readVersion(directory, 'moon', version)).toBeUndefined()
})

it('brings a version back as a new save, which can itself be taken back', async () => {
  expect(await bringBack('2026-08-23T10-15-00-000Z')).toMatchObject({ status: 'saved' })
  expect(filesIn(directory)).toEqual({
    'moon/article.md': 'article one',
    'moon/photo.jpg': 'early',
    'moon/quiz.yaml': 'quiz one',
  })
  const [last] = listVersions(directory, 'moon')
  await bringBack(last?.version ?? '')
  expect(filesIn(directory)).toEqual({
    'moon/article.md': 'article three',
    'moon/photo.jpg': 'late',
    'moon/quiz.yaml': 'quiz three',
  })
})

it('says that a version is not kept any more', async () => {
  expect(await bringBack('2020-01-01T00-00-00-000Z')).toEqual({
    status: 'failed',
    says: 'This version is not kept any more, so nothing was changed. Choose another one.',
  })
})
