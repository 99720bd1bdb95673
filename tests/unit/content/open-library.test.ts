import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Library } from '@/lib/content/library'
import { openLibrary } from '@/lib/content/open-library'
import { renameArticle } from '@/lib/content/save/rename-article'
import { ARTICLE, QUIZ } from './article-files-of'

let directory: string
let library: Library | undefined
let lines: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-'))
  lines = []
})

afterEach(async () => {
  library?.close()
  await rm(directory, { recursive: true, force: true })
})

function open(shown = directory): Library {
  library = openLibrary({ directory: shown, log: (line) => lines.push(line) })
  return library
}

async function save(slug: string, article = ARTICLE, quiz = QUIZ): Promise<void> {
  await mkdir(join(directory, slug), { recursive: true })
  await writeFile(join(directory, slug, 'article.md'), article)
  await writeFile(join(directory, slug, 'quiz.yaml'), quiz)
}

const slugs = (opened: Library) => opened.summaries().map(({ slug }) => slug)

describe('openLibrary', () => {
  it('lists an article with what a reader wants to know of it', async () => {
    await save(
      'bridge',
      ARTICLE.replace('---\n\n', 'place: Cork\nbyline: Ben\nsource: The Echo\n---\n\n'),
    )
    expect(open().summaries()).toEqual([
      {
        slug: 'bridge',
        title: 'The bridge',
        byline: 'Ben',
        source: 'The Echo',
        published: '2024-05-06',
        place: 'Cork',
        language: 'en-GB',
        minutes: { from: 1, to: 1 },
        itemCount: 1,
      },
    ])
  })

  it('lists the newest first, then by title, undated last', async () => {
    await save('b', ARTICLE.replace('The bridge', 'Beta'))
    await save('a', ARTICLE.replace('The bridge', 'Alpha'))
    await save('new', ARTICLE.replace('2024-05-06', '2025-01-01'))
    await save('undated', ARTICLE.replace('published: 2024-05-06\n', ''))
    expect(slugs(open())).toEqual(['new', 'a', 'b', 'undated'])
  })

  it('finds an article with its quiz', async () => {
    await save('bridge')
    const opened = open()
    const found = await opened.find('bridge')
    expect(found?.article.passage.text).toBe(
      'Ada Byrne opened the bridge on 4 May 2024. She is 39.\n\nThe bridge is 120 metres long. It took two years to build.',
    )
    expect(found?.article.words).toBe(24)
    expect(found?.quiz).toEqual({
      feedback: 'each',
      passage: 'shown',
      items: [
        {
          id: 'age',
          kind: 'age',
          ask: 'entry',
          stem: 'How old is Ada Byrne?',
          key: '39',
          accept: [],
          distractors: [],
          evidence: [{ quote: 'She is 39.' }],
          rationales: {},
        },
      ],
    })
    expect(found?.version).toBe(opened.version('bridge'))
  })

  it.each(['../bridge', 'bridge/', '', 'Bridge', '.', 'a/b', '\0', 'x'.repeat(81)])(
    'finds nothing at %j',
    async (slug) => {
      await save('bridge')
      const opened = open()
      expect(await opened.find(slug)).toBeUndefined()
      expect(opened.version(slug)).toBe('none')
      expect(opened.broken(slug)).toBe(false)
    },
  )

  it('shows a save within two seconds, and changes the versions', async () => {
    await save('bridge')
    const opened = open()
    const before = [opened.version(), opened.version('bridge')]
    await save('bridge', ARTICLE.replace('The bridge', 'A new bridge'))
    await vi.waitFor(() => expect(opened.summaries()[0]?.title).toBe('A new bridge'), 2000)
    expect((await opened.find('bridge'))?.article.title).toBe('A new bridge')
    expect(opened.version()).not.toBe(before[0])
    expect(opened.version('bridge')).not.toBe(before[1])
  })

  it('keeps the versions when a file is saved as it was', async () => {
    await save('bridge')
    const opened = open()
    const before = [opened.version(), opened.version('bridge')]
    await save('bridge')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect([opened.version(), opened.version('bridge')]).toEqual(before)
  })

  it('finds a new article, and misses one that is gone', async () => {
    await save('one')
    const opened = open()
    await save('two')
    expect((await opened.find('two'))?.article.slug).toBe('two')
    await rm(join(directory, 'one'), { recursive: true })
    await vi.waitFor(() => expect(slugs(opened)).toEqual(['two']), 2000)
    expect(opened.version('one')).toBe('none')
  })

  it('knows where an article went that has another name', async () => {
    await save('bridge')
    const opened = open()
    const former = () => ['bridge', 'old', 'forth'].map((slug) => opened.formerSlug(slug))
    expect(former()).toEqual([undefined, undefined, undefined])
    await save('forth', ARTICLE.replace('---', '---\nformerly: [bridge, old]'))
    await vi.waitFor(() => expect(former()).toEqual([undefined, 'forth', undefined]), 2000)
    expect([opened.version('old'), opened.version('other')]).toEqual(['moved-to-forth', 'none'])
    await rm(join(directory, 'bridge'), { recursive: true })
    await vi.waitFor(() => expect(former()).toEqual(['forth', 'forth', undefined]), 2000)
  })

  it('leads on from an old name as soon as the folder has the new one', async () => {
    await save('bridge')
    const opened = open()
    expect(opened.version('bridge')).not.toBe('none')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await renameArticle(directory, 'bridge', 'forth')).status).toBe('renamed')
    expect(opened.version('bridge')).toBe('moved-to-forth')
    expect((await opened.find('forth'))?.article.formerly).toEqual(['bridge'])
  })

  it('serves the last good version while the files are broken, and says so once', async () => {
    await save('bridge')
    const opened = open()
    const version = opened.version('bridge')
    await save('bridge', ARTICLE.replace('The bridge', 'Changed'), QUIZ.replace('key: 39', ''))
    await vi.waitFor(() => expect(opened.problems()).toHaveLength(1), 2000)
    expect((await opened.find('bridge'))?.article.title).toBe('The bridge')
    expect([slugs(opened), opened.version('bridge')]).toEqual([['bridge'], version])
    expect(opened.broken('bridge')).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(lines).toEqual([
      `bridge has errors. The last version without them is still shown.
${directory}/bridge/quiz.yaml:2:5 missing-field
  expected: the field "key": the right response, one value
  found:    nothing
  fix:      Write "key:" and its value.`,
    ])
    await save('bridge', ARTICLE.replace('The bridge', 'Mended'))
    await vi.waitFor(() => expect(opened.summaries()[0]?.title).toBe('Mended'), 2000)
    await vi.waitFor(() => expect(lines[1]).toBe('bridge is without errors again.'), 2000)
  })

  it('passes over an article that has never been good, and serves the others', async () => {
    await save('bridge')
    await save('broken', '')
    const opened = open()
    expect(slugs(opened)).toEqual(['bridge'])
    expect(await opened.find('broken')).toBeUndefined()
    await mkdir(join(directory, 'stray'))
    const broken = ['broken', 'bridge', 'stray', 'none'].map((slug) => opened.broken(slug))
    expect(broken).toEqual([true, false, false, false])
    expect(lines[0]).toContain('broken has errors. It is not shown until they are mended.')
  })

  it('says that the folder is missing, and reads it once it is there', async () => {
    const later = join(directory, 'later')
    const opened = open(later)
    expect(opened.summaries()).toEqual([])
    expect(lines).toEqual([
      `There is no content folder "${later}". Set CONTENT_DIR to the folder of the articles.`,
    ])
    await save('moved/bridge')
    await rename(join(directory, 'moved'), later)
    await vi.waitFor(() => expect(slugs(opened)).toEqual(['bridge']), 2000)
    expect(lines[1]).toBe(`The content folder "${later}" is there again.`)
  })

  it('reads nothing outside of the folder', async () => {
    const secret = join(directory, 'secret.md')
    await writeFile(secret, ARTICLE)
    const content = join(directory, 'content')
    await mkdir(join(content, 'bridge'), { recursive: true })
    await symlink(secret, join(content, 'bridge', 'article.md'))
    await writeFile(join(content, 'bridge', 'quiz.yaml'), QUIZ)
    await save('elsewhere')
    await symlink(join(directory, 'elsewhere'), join(content, 'linked'))
    const opened = open(content)
    expect(slugs(opened)).toEqual([])
    expect(new Set(opened.problems().map(({ rule }) => rule))).toEqual(new Set(['link-leads-out']))
  })

  it('finds articles by words of the title and the passage, cut short, misspelt or without marks', async () => {
    await save('bridge', ARTICLE.replace('Byrne opened', 'Ó Briain inaugurated'), QUIZ)
    await save('other', ARTICLE.replace('The bridge', 'Elephants'))
    const opened = open()
    const found = (query: string) => opened.search(query).map(({ slug }) => slug)
    expect(found('inaugurated')).toEqual(['bridge'])
    expect(found('inaug')).toEqual(['bridge'])
    expect(found('inaugurted')).toEqual(['bridge'])
    expect(found('o briain')).toEqual(['bridge'])
    expect(found('ELEPHANTS byrne')).toEqual(['other'])
    expect(found('zebra')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('reads the pictures of an article and nothing else', async () => {
    await save('bridge')
    await writeFile(join(directory, 'bridge', 'photo.jpg'), 'jpeg')
    await writeFile(join(directory, 'outside.jpg'), 'outside')
    await writeFile(join(directory, 'bridge', 'plan.svg'), '<svg/>')
    await symlink('/etc/hostname', join(directory, 'bridge', 'link.png'))
    const opened = open()
    const picture = await opened.readPicture('bridge', 'photo.jpg')
    expect([picture?.type, Buffer.from(picture?.bytes ?? []).toString()]).toEqual([
      'image/jpeg',
      'jpeg',
    ])
    for (const name of ['../outside.jpg', 'plan.svg', 'link.png', 'article.md', 'no.jpg', '']) {
      expect(await opened.readPicture('bridge', name)).toBeUndefined()
    }
    expect(await opened.readPicture('..', 'outside.jpg')).toBeUndefined()
  })
})
