import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleKey, asideKey, parseArticleKey, parseAsideKey } from '@/lib/attempt/storage-key'
import { SEED } from './arbitraries'

test('names the key of an item by version, article and item', () => {
  expect(articleKey('moon-landing', 'age')).toBe('dateline:1:moon-landing:age')
})

test('names the key of the attempt by version and article', () => {
  expect(articleKey('moon-landing')).toBe('dateline:1:moon-landing')
})

test('reads the version of a key that another version wrote', () => {
  expect(parseArticleKey('dateline:27:moon-landing:age')).toEqual({
    version: 27,
    slug: 'moon-landing',
    id: 'age',
  })
})

test.each([
  ['another app', 'theme'],
  ['a name that only begins alike', 'datelines:1:a:b'],
  ['the session', 'dateline:visit:moon-landing'],
  ['an entry set aside', 'dateline:aside:1:1:moon-landing:age'],
  ['a version that is no number', 'dateline:x:moon-landing'],
])('finds no article in the key of %s', (_, key) => {
  expect(parseArticleKey(key)).toBeUndefined()
})

test('gives each article and item a key that is read back as the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (slug, id) => {
      const parsed = parseArticleKey(articleKey(slug, id))
      expect(parsed).toEqual({ version: 1, slug, id })
    }),
    SEED,
  )
})

test.each(['a:b', 'a%3Ab', '%25', '100%'])('reads the slug %j back from its key', (slug) => {
  expect(parseArticleKey(articleKey(slug, slug))).toEqual({ version: 1, slug, id: slug })
})

test('names a place aside that leads back to the key', () => {
  const aside = asideKey('dateline:1:moon-landing:age', 2)
  expect(aside).toBe('dateline:aside:2:1:moon-landing:age')
  expect(parseAsideKey(aside)).toBe('dateline:1:moon-landing:age')
  expect(parseAsideKey('dateline:1:moon-landing:age')).toBeUndefined()
})
