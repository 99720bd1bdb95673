import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPage, keepPage } from '@/lib/delivery/page-store.mjs'

const LIBRARY = Symbol.for('dateline.library')

beforeEach(() => Reflect.set(globalThis, LIBRARY, { version: () => 'one' }))
afterEach(() => Reflect.deleteProperty(globalThis, LIBRARY))

function render(path: string): void {
  findPage(path, 'slug')
  keepPage(path, { value: path })
}

describe('the page store', () => {
  it('forgets a page that is no more', () => {
    render('/articles/gone')
    keepPage('/articles/gone', undefined)
    expect(findPage('/articles/gone', 'slug')).toBeUndefined()
  })

  it('lets the page go that was not asked for longest, once it has a thousand', () => {
    render('/articles/oldest')
    render('/articles/old')
    for (let number = 0; number < 998; number++) render(`/articles/a${String(number)}`)
    expect(findPage('/articles/oldest', 'slug')).toBeDefined()
    render('/articles/one-more')
    expect(findPage('/articles/oldest', 'slug')).toBeDefined()
    expect(findPage('/articles/old', 'slug')).toBeUndefined()
  })
})
