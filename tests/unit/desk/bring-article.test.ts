import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringArticle, freeSlug } from '@/lib/desk/bring-article'
import { IMPORTED, openDesk } from './desk-on-disk'

let at = openDesk()
beforeEach(() => {
  at = openDesk()
})
afterEach(() => at.remove())

test('begins a manuscript with the items that were drafted', () => {
  const { manuscript, revision } = at.kept(at.bring())
  expect(revision).toBe(1)
  expect(manuscript.article.title).toBe('A bakery')
  expect(manuscript.items.length).toBeGreaterThan(3)
  expect(manuscript.items.every(({ isKept }) => !isKept)).toBe(true)
})

test('gives each a slug that no article has and no other manuscript is to have', async () => {
  await at.publishNew()
  const slugs = [at.bring(), at.bring()].map((id) => at.kept(id).manuscript.slug)
  expect(slugs).toEqual(['a-bakery-2', 'a-bakery-3'])
})

test('keeps a slug within its length', () => {
  const long = `${'a'.repeat(77)}-bc`
  expect(freeSlug(long, (slug) => slug === long)).toBe(`${'a'.repeat(77)}-2`)
})

test('says what the importer says of a file that it cannot read', () => {
  const { manuscripts, now } = at
  const result = { ok: false, says: 'This PDF holds pictures of text.' } as const
  expect(bringArticle(result, { manuscripts, isTaken: () => false, now })).toEqual({
    status: 'refused',
    says: 'This PDF holds pictures of text.',
  })
})

test('keeps the pictures of the file with the manuscript', () => {
  const bytes = new Uint8Array([1, 2])
  const id = at.bring({ ...IMPORTED, pictures: [{ name: 'a.png', bytes, alt: '' }] })
  expect(at.manuscripts.readPicture(id, 'a.png')?.bytes).toEqual(bytes)
})
