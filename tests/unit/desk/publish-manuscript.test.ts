import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { editPublishedArticle } from '@/lib/desk/edit-published'
import { publishManuscript } from '@/lib/desk/publish-manuscript'
import { openLibrary } from '@/lib/content/open-library'
import { titled } from '../../support/review-manuscripts'
import { IMPORTED, openDesk } from './desk-on-disk'

let at = openDesk()
beforeEach(() => {
  at = openDesk()
})
afterEach(() => at.remove())

/** What a pupil is given. */
async function find(slug: string) {
  const library = openLibrary({ directory: at.directory, log: () => undefined })
  try {
    return await library.find(slug)
  } finally {
    library.close()
  }
}

test('writes the article and its quiz where pupils find them, and puts the manuscript away', async () => {
  const id = at.bring()
  const { manuscript } = at.kept(id)
  expect(await publishManuscript({ id, revision: 1 }, at.desk)).toEqual({
    status: 'published',
    slug: 'a-bakery',
  })
  const found = await find('a-bakery')
  expect(found?.article).toMatchObject({ title: 'A bakery', published: '2023-11-15' })
  expect(found?.quiz.items).toEqual(manuscript.items.map(({ item }) => item))
  expect(at.manuscripts.list()).toEqual([])
})

test('publishes a second time nothing, and says so', async () => {
  const id = at.bring()
  await publishManuscript({ id, revision: 1 }, at.desk)
  expect(await publishManuscript({ id, revision: 1 }, at.desk)).toMatchObject({ status: 'gone' })
})

test('publishes no other revision than the one that the teacher has seen', async () => {
  const id = at.bring()
  at.change(id, (manuscript) => titled('Other', manuscript))
  expect(await publishManuscript({ id, revision: 1 }, at.desk)).toMatchObject({
    status: 'outdated',
  })
  expect(readdirSync(at.directory)).toEqual([])
})

test('says what has to be put right first', async () => {
  const id = at.bring()
  const revision = at.change(id, (manuscript) => titled('', manuscript))
  expect(await publishManuscript({ id, revision }, at.desk)).toMatchObject({
    status: 'failed',
    says: expect.stringMatching(/put right first/),
  })
  expect(readdirSync(at.directory)).toEqual([])
})

test('does not overwrite another article of the same name', async () => {
  const id = at.bring()
  const revision = at.change(id, (manuscript) => ({ ...manuscript, slug: 'taken' }))
  const other = at.bring()
  const next = at.change(other, (manuscript) => titled('Other', { ...manuscript, slug: 'taken' }))
  await publishManuscript({ id, revision }, at.desk)
  expect(await publishManuscript({ id: other, revision: next }, at.desk)).toEqual({
    status: 'failed',
    says: 'There is an article at “taken” already. Choose another end of the link, then publish again.',
  })
  expect((await find('taken'))?.article.title).toBe('A bakery')
})

test('takes along the pictures that are wanted, and no others', async () => {
  const bytes = new Uint8Array([1])
  const pictures = ['in.png', 'out.png'].map((name) => ({ name, bytes, alt: 'Bread' }))
  const markdown = `${IMPORTED.markdown}\n\n![Bread](in.png)\n\n![Bread](out.png)`
  const id = at.bring({ ...IMPORTED, markdown, pictures })
  const revision = at.change(id, (manuscript) => ({
    ...manuscript,
    pictures: manuscript.pictures.map((one) => ({ ...one, isWanted: one.name === 'in.png' })),
  }))
  expect(await publishManuscript({ id, revision }, at.desk)).toMatchObject({ status: 'published' })
  expect(readdirSync(join(at.directory, 'a-bakery'))).toEqual(['article.md', 'in.png', 'quiz.yaml'])
})

describe('changes to a published article', () => {
  async function begun() {
    const slug = await at.publishNew()
    at.write(slug, 'quiz.yaml', `# By hand.\n${at.text(slug, 'quiz.yaml')}`)
    const outcome = editPublishedArticle(slug, at.desk)
    if (outcome.status !== 'begun') throw new Error(outcome.says)
    return { slug, id: outcome.id }
  }

  test('replace it, and keep what was written by hand', async () => {
    const { slug, id } = await begun()
    const revision = at.change(id, (manuscript) => titled('New', manuscript))
    expect(await publishManuscript({ id, revision }, at.desk)).toEqual({
      status: 'published',
      slug,
    })
    expect((await find(slug))?.article.title).toBe('New')
    expect(at.text(slug, 'quiz.yaml')).toMatch(/^# By hand\.\n/)
  })

  test('are begun once, however many begin them', async () => {
    const { slug, id } = await begun()
    expect(editPublishedArticle(slug, at.desk)).toEqual({ status: 'begun', id })
  })

  test('overwrite nothing that was changed by hand since, unless the teacher says so', async () => {
    const { slug, id } = await begun()
    const revision = at.change(id, (manuscript) => titled('Mine', manuscript))
    at.write(slug, 'article.md', at.text(slug, 'article.md').replace('A bakery', 'By hand'))
    const outcome = await publishManuscript({ id, revision }, at.desk)
    expect(outcome).toMatchObject({
      status: 'changed-since',
      theirs: { article: { title: 'By hand' } },
    })
    expect((await find(slug))?.article.title).toBe('By hand')
    const over = outcome.status === 'changed-since' ? outcome.version : ''
    expect(await publishManuscript({ id, revision, over }, at.desk)).toMatchObject({
      status: 'published',
    })
    expect((await find(slug))?.article.title).toBe('Mine')
  })

  test('can give it another address, and the old one stays known', async () => {
    const { slug, id } = await begun()
    const revision = at.change(id, (manuscript) => ({ ...manuscript, slug: 'the-bakers' }))
    expect(await publishManuscript({ id, revision }, at.desk)).toEqual({
      status: 'published',
      slug: 'the-bakers',
    })
    expect(await find(slug)).toBeUndefined()
    expect(at.text('the-bakers', 'article.md')).toContain(`formerly: ${slug}`)
  })

  test('publishes nothing where another article has the address that it is to have', async () => {
    const { slug, id } = await begun()
    const other = await at.publishNew()
    const revision = at.change(id, (manuscript) => titled('New', { ...manuscript, slug: other }))
    expect(await publishManuscript({ id, revision }, at.desk)).toEqual({
      status: 'failed',
      says: expect.stringContaining(`There is an article at “${other}” already.`),
    })
    expect((await find(slug))?.article.title).toBe('A bakery')
    expect(at.kept(id).manuscript.article.title).toBe('New')
  })
})

test.each(['../content', '', 'nothing'])('finds no published article %j to change', (slug) => {
  expect(editPublishedArticle(slug, at.desk)).toEqual({
    status: 'failed',
    says: 'There is no such article any more. Look at the list of articles again.',
  })
})

test('says that files which cannot be taken apart are not for the desk', async () => {
  const slug = await at.publishNew()
  at.write(slug, 'quiz.yaml', 'items: [')
  expect(editPublishedArticle(slug, at.desk)).toMatchObject({
    status: 'failed',
    says: expect.stringMatching(/cannot take apart/),
  })
})
