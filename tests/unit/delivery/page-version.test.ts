import { afterEach, describe, expect, it } from 'vitest'
import { contentOf, contentVersion, pathOf } from '@/lib/delivery/page-version.mjs'

const LIBRARY = Symbol.for('dateline.library')

describe('contentOf', () => {
  it.each([
    ['/', ''],
    ['/page/2', ''],
    ['/articles/kings-birthday', 'kings-birthday'],
    ['/_not-found', undefined],
    ['/device', undefined],
    ['/articles/kings-birthday/photo.jpg', undefined],
  ])('says of the page %s that it was made from %o', (path, content) => {
    expect(contentOf(path)).toBe(content)
  })
})

describe('pathOf', () => {
  it.each([
    ['/route-cache/APP_PAGE/0a1b/$/index', '/'],
    ['/route-cache/APP_PAGE/0a1b/$/articles/kings-birthday', '/articles/kings-birthday'],
    ['/route-cache/APP_PAGE/0a1b/$/articles/a$/b', '/articles/a$/b'],
  ])('finds the path in the key %s', (key, path) => {
    expect(pathOf(key)).toBe(path)
  })
})

describe('contentVersion', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, LIBRARY))

  it('asks the library of this process', () => {
    Reflect.set(globalThis, LIBRARY, { version: (slug?: string) => `version of ${slug ?? 'all'}` })
    expect(contentVersion('kings-birthday')).toBe('version of kings-birthday')
    expect(contentVersion('')).toBe('version of all')
  })

  it('is no version of any content while no library is open', () => {
    expect(contentVersion('kings-birthday')).toBe('not open')
  })
})
