import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import fc from 'fast-check'
import { checkFolder } from '@/lib/content/check-folder'
import { loadArticle } from '@/lib/content/load-article'
import { openLibrary } from '@/lib/content/open-library'
import { readArticleFiles } from '@/lib/content/read-article-files'
import { saveArticle, type Saved, type Saving } from '@/lib/content/save/save-article'
import { writeArticle } from '@/lib/content/save/write-article'
import { writeQuiz } from '@/lib/content/write-quiz'
import type { Item, Quiz } from '@/lib/quiz/item'
import { ARTICLE, QUIZ } from '../article-files-of'
import { anyWords } from './any-quiz'
import { filesIn, makeContent, removeContent } from './content-on-disk'
import { faultyDisk } from './faulty-disk'
import { versionOf } from './version-of'

const NOW = Date.UTC(2026, 7, 23, 10, 15)
const CHANGED = ARTICLE.replace('The bridge', 'The new bridge')

let directory: string

beforeEach(() => {
  directory = makeContent({})
})

afterEach(() => removeContent(directory))

function save(saving: Partial<Saving> = {}): Promise<Saved> {
  const { slug = 'bridge' } = saving
  return saveArticle(directory, {
    slug,
    article: ARTICLE,
    quiz: QUIZ,
    pictures: [],
    expects: /^[a-z]+$/.test(slug) ? versionOf(directory, slug) : 'none',
    now: NOW,
    ...saving,
  })
}

const says = (saved: Saved) => (saved.status === 'failed' ? saved.says : saved.status)

describe('saveArticle', () => {
  it('writes a new article with its pictures, and nothing beside', async () => {
    const pictures = [{ name: 'dusk.jpg', bytes: new TextEncoder().encode('jpeg') }]
    const saved = await save({ pictures })
    expect(saved).toEqual({ status: 'saved', version: versionOf(directory, 'bridge') })
    expect(filesIn(directory, 'hidden too')).toEqual({
      'bridge/article.md': ARTICLE,
      'bridge/quiz.yaml': QUIZ,
      'bridge/dusk.jpg': 'jpeg',
    })
  })

  it('keeps what was there before as a version, and leaves other files alone', async () => {
    await save()
    writeFileSync(join(directory, 'bridge', 'notes.txt'), 'mine')
    await save({ article: CHANGED })
    expect(filesIn(directory, 'hidden too')).toEqual({
      '.versions/bridge/2026-08-23T10-15-00-000Z/article.md': ARTICLE,
      '.versions/bridge/2026-08-23T10-15-00-000Z/quiz.yaml': QUIZ,
      'bridge/article.md': CHANGED,
      'bridge/notes.txt': 'mine',
      'bridge/quiz.yaml': QUIZ,
    })
  })

  it('is on the page within a second, and no check speaks of hidden folders', async () => {
    await save()
    const library = openLibrary({ directory, log: () => undefined })
    try {
      await save({ article: CHANGED })
      const title = async () => (await library.find('bridge'))?.article.title
      await vi.waitFor(async () => expect(await title()).toBe('The new bridge'), 1000)
    } finally {
      library.close()
    }
    expect(checkFolder(directory)).toEqual({ status: 'checked', articles: 1, diagnostics: [] })
  })

  it('overwrites nothing that somebody else has saved in the meantime, and shows what that is', async () => {
    await save()
    const expects = versionOf(directory, 'bridge')
    await save({ article: CHANGED })
    const saved = await save({ quiz: QUIZ.replace('Ada', 'Ida'), expects })
    expect(saved).toMatchObject({
      status: 'changed-since',
      version: versionOf(directory, 'bridge'),
      files: { article: { status: 'read', bytes: Buffer.from(CHANGED) } },
    })
    expect(filesIn(directory)).toEqual({ 'bridge/article.md': CHANGED, 'bridge/quiz.yaml': QUIZ })
  })

  it('takes nobody’s name for a new article', async () => {
    await save()
    expect((await save({ article: CHANGED, expects: 'none' })).status).toBe('changed-since')
  })

  it('counts a save that comes twice as one', async () => {
    const expects = versionOf(directory, 'bridge')
    const [first, second] = [await save({ expects }), await save({ expects })]
    expect(second).toEqual(first)
    expect(Object.keys(filesIn(directory, 'hidden too'))).toHaveLength(2)
  })

  it('lets one of two saves at once through', async () => {
    await save()
    const expects = versionOf(directory, 'bridge')
    const both = await Promise.all([
      save({ article: CHANGED, expects }),
      save({ quiz: QUIZ.replace('Ada', 'Ida'), expects }),
    ])
    expect(both.map(({ status }) => status)).toEqual(['saved', 'changed-since'])
  })

  it.each(['../bridge', '.versions', 'Bridge', 'a/b', '', '.', 'a--b', 'x'.repeat(81), 'a\0'])(
    'refuses %j as a name',
    async (slug) => {
      expect(says(await save({ slug }))).toContain('This cannot be the last part of an address')
      expect(filesIn(directory, 'hidden too')).toEqual({})
    },
  )

  it.each(['../out.jpg', 'a/b.png', 'plan.svg', 'article.md', '.hidden.png', 'moved-from'])(
    'refuses %j as the name of a picture',
    async (name) => {
      const pictures = [{ name, bytes: new Uint8Array(1) }]
      expect(says(await save({ pictures }))).toContain(`"${name}" cannot be the name of a picture`)
      expect(filesIn(directory, 'hidden too')).toEqual({})
    },
  )

  it.each(['bridge', '.journal', '.versions', '.taken-down'])(
    'writes nothing where %s is a link to another folder',
    async (name) => {
      const elsewhere = makeContent({ 'article.md': 'theirs' })
      symlinkSync(elsewhere, join(directory, name))
      expect(says(await save({ expects: 'none' }))).toBe(
        `"${name}" in the content folder is a link or something else that cannot be saved to, so nothing was changed. Put an ordinary folder or file in its place.`,
      )
      expect(filesIn(elsewhere, 'hidden too')).toEqual({ 'article.md': 'theirs' })
      removeContent(elsewhere)
    },
  )

  it('writes nothing through a file that is a link', async () => {
    const elsewhere = makeContent({ 'secret.md': 'theirs' })
    mkdirSync(join(directory, 'bridge'))
    symlinkSync(join(elsewhere, 'secret.md'), join(directory, 'bridge', 'quiz.yaml'))
    expect(says(await save())).toContain('"bridge/quiz.yaml" in the content folder is a link')
    expect(filesIn(elsewhere)).toEqual({ 'secret.md': 'theirs' })
    removeContent(elsewhere)
  })

  it.each([
    ['ENOSPC', 'There is no room left on the disk, so nothing was changed. Make some room on it, then try again.'],
    ['EROFS', 'The content folder "DIR" cannot be written to, so nothing was changed. Ask whoever looks after the computer for leave to write there.'],
    ['EIO', 'The disk did not do what was asked (EIO), so nothing was changed. Try again; if it happens again, tell whoever looks after the computer.'],
  ])('says what to do about %s', async (code, sentence) => {
    const { disk } = faultyDisk({ type: 'keeps refusing', at: 10, code })
    const saving = { slug: 'bridge', article: 'A', quiz: 'Q', pictures: [], expects: 'none', now: 0 }
    const saved = await saveArticle(directory, saving, disk)
    expect(says(saved).replace(directory, 'DIR')).toBe(sentence)
  }) // prettier-ignore

  it('says that the content folder is missing', async () => {
    removeContent(directory)
    expect(says(await save({ expects: 'none' }))).toBe(
      `There is no content folder "${directory}", so nothing was changed. Put it back, or ask whoever looks after the computer where it is.`,
    )
  })

  it('keeps the last ten versions', async () => {
    for (let minute = 0; minute < 13; minute++) {
      await save({
        article: ARTICLE.replace('The bridge', `Title ${minute}`),
        now: NOW + minute * 60_000,
      })
    }
    const kept = Object.keys(filesIn(join(directory, '.versions', 'bridge')))
    expect(kept.filter((path) => path.endsWith('article.md'))).toHaveLength(10)
    expect(kept[0]).toBe('2026-08-23T10-18-00-000Z/article.md')
  })

  it('is read back as exactly the article and the quiz that were saved', async () => {
    const words = fc
      .array(fc.stringMatching(/^[a-zé]{2,8}$/), { minLength: 3, maxLength: 12 })
      .map((some) => `${some.join(' ')}.`)
    const anyArticle = fc.record({
      title: anyWords,
      byline: anyWords,
      passage: fc.uniqueArray(words, { minLength: 2, maxLength: 5 }),
    })
    let slug = ''
    await fc.assert(
      fc.asyncProperty(anyArticle, anyWords, async ({ title, byline, passage }, rationale) => {
        const item: Item = {
          id: 'first',
          kind: 'text',
          ask: 'evidence',
          stem: 'Which sentence comes first?',
          accept: [],
          distractors: [],
          evidence: [{ quote: passage[0] ?? '', nth: 1 }],
          rationale,
          rationales: {},
        }
        const quiz: Quiz = { feedback: 'end', passage: 'hidden', items: [item] }
        const article = writeArticle({ title, byline, language: 'en-US' }, passage.join('\n\n'))
        slug += 'a'
        const saved = await save({ slug, article, quiz: writeQuiz(quiz, '') })
        const directoryThere = { shown: 'content', real: directory }
        const { whole } = loadArticle(readArticleFiles(directoryThere, slug), 'errors')
        expect(saved.status).toBe('saved')
        expect(whole?.article).toMatchObject({ slug, title, byline, language: 'en-US' })
        expect(whole?.article.passage.text).toBe(passage.join('\n\n'))
        expect(whole?.quiz).toEqual(quiz)
      }),
      { seed: 7, numRuns: 50 },
    )
  })
})
