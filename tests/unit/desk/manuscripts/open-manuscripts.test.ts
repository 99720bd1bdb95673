import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openManuscripts } from '@/lib/desk/manuscripts/open-manuscripts'
import { manuscriptOf, titled } from '../../../support/review-manuscripts'

const NOW = Date.UTC(2024, 2, 1, 12)
const DAY = 24 * 60 * 60 * 1000

let desk = ''
let folder = ''
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'manuscripts-'))
  folder = join(desk, 'manuscripts')
})
afterEach(() => rmSync(desk, { recursive: true, force: true }))

/** A manuscript that was begun at `NOW`. */
function begun(change = {}) {
  const manuscripts = openManuscripts(folder)
  const outcome = manuscripts.begin((id) => manuscriptOf({ ...change, id }), [], NOW)
  if (outcome.status !== 'begun') throw new Error(outcome.says)
  return { manuscripts, id: outcome.id, given: manuscriptOf({ ...change, id: outcome.id }) }
}

function failing(code: string) {
  return () => {
    throw Object.assign(new Error(code), { code })
  }
}

test('a folder that is not there holds nothing', () => {
  const manuscripts = openManuscripts(folder)
  expect(manuscripts.list()).toEqual([])
  expect(manuscripts.read('abc123')).toEqual({ status: 'missing' })
  expect(existsSync(folder)).toBe(false)
})

test('keeps a new manuscript as its first revision, for its owner only', () => {
  const { manuscripts, id, given } = begun()
  expect(manuscripts.read(id)).toEqual({
    status: 'read',
    revision: 1,
    savedAt: '2024-03-01T12:00:00.000Z',
    manuscript: given,
  })
  const path = join(folder, id, 'manuscript.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ format: 1, revision: 1, savedAt: '2024-03-01T12:00:00.000Z', manuscript: given }) // prettier-ignore
  expect(statSync(path).mode & 0o077).toBe(0)
  expect(readdirSync(join(folder, id))).toEqual(['manuscript.json'])
})

test('gives each manuscript an id of its own', () => {
  expect(begun().id).toMatch(/^[0-9a-f]{24}$/)
  expect(begun().id).not.toBe(begun().id)
})

test('lists what was kept last first', () => {
  const first = begun()
  const second = begun({ changes: { slug: 'moon', version: 'v1' }, slug: 'moon' })
  second.manuscripts.keep(titled('Moon', second.given), 1, NOW + 1000)
  expect(first.manuscripts.list()).toEqual([
    {
      status: 'read',
      id: second.id,
      title: 'Moon',
      savedAt: '2024-03-01T12:00:01.000Z',
      slug: 'moon',
      changes: 'moon',
    },
    {
      status: 'read',
      id: first.id,
      title: 'A call on the birthday',
      savedAt: '2024-03-01T12:00:00.000Z',
      slug: 'kings-birthday',
      changes: undefined,
    },
  ])
})

describe('keeping', () => {
  test('makes the next revision', () => {
    const { manuscripts, id, given } = begun()
    const next = titled('Next', given)
    expect(manuscripts.keep(next, 1, NOW + 5)).toEqual({ status: 'kept', revision: 2 })
    expect(manuscripts.read(id)).toMatchObject({ revision: 2, manuscript: next })
  })

  test('of two teachers tells the second, and overwrites nothing', () => {
    const { manuscripts, id, given } = begun()
    const theirs = titled('Theirs', given)
    manuscripts.keep(theirs, 1, NOW)
    expect(openManuscripts(folder).keep(titled('Mine', given), 1, NOW)).toEqual({
      status: 'changed-since',
      theirs,
      revision: 2,
    })
    expect(manuscripts.read(id)).toMatchObject({ revision: 2, manuscript: theirs })
  })

  test('the same once more is kept already, as when the answer was lost on its way', () => {
    const { manuscripts, given } = begun()
    const next = titled('Next', given)
    manuscripts.keep(next, 1, NOW)
    expect(manuscripts.keep(next, 1, NOW + 5)).toEqual({ status: 'kept', revision: 2 })
    expect(manuscripts.keep(next, 2, NOW + 5)).toEqual({ status: 'kept', revision: 2 })
  })

  test('a revision that is still to come is no base either', () => {
    const { manuscripts, given } = begun()
    expect(manuscripts.keep(titled('Mine', given), 7, NOW)).toMatchObject({
      status: 'changed-since',
      revision: 1,
    })
  })

  test('says that a manuscript is gone', () => {
    const { manuscripts, id, given } = begun()
    manuscripts.discard(id, NOW)
    expect(manuscripts.keep(titled('Mine', given), 1, NOW)).toEqual({
      status: 'gone',
      says: 'This manuscript is not on the server any more: it has been published or discarded, here or by somebody else.',
    })
    expect(existsSync(join(folder, id))).toBe(false)
  })
})

describe('a disk that refuses', () => {
  test.each([
    ['ENOSPC', 'The disk of the server is full, so nothing was kept there. Ask whoever looks after it to make room.'],
    ['EROFS', 'The server may not write to its folder for the desk, so nothing was kept there. Ask whoever looks after it to allow that.'],
    ['EIO', 'The disk of the server did not take it (EIO), so nothing was kept there.'],
  ])('with %s is said, and the last revision stays', (code, says) => {
    const { manuscripts, id, given } = begun()
    const full = openManuscripts(folder, failing(code))
    expect(full.keep(titled('Mine', given), 1, NOW)).toEqual({ status: 'failed', says })
    expect(manuscripts.read(id)).toMatchObject({ revision: 1, manuscript: given })
    expect(full.begin((other) => manuscriptOf({ id: other }), [], NOW)).toEqual({ status: 'failed', says }) // prettier-ignore
    expect(readdirSync(folder)).toEqual([id])
  }) // prettier-ignore

  test('because its folder is a file is said', () => {
    writeFileSync(folder, '')
    const manuscripts = openManuscripts(folder)
    expect(manuscripts.begin((id) => manuscriptOf({ id }), [], NOW)).toMatchObject({ status: 'failed' }) // prettier-ignore
    expect(manuscripts.list()).toEqual([])
  })
})

describe('what is damaged', () => {
  test.each([
    ['cut off', '{"format":1,"revision":3,"manu'],
    ['not a manuscript', '[]'],
    ['without a revision', JSON.stringify({ format: 1, savedAt: '', manuscript: manuscriptOf() })],
    ['of another id', JSON.stringify({ format: 1, revision: 1, savedAt: '', manuscript: manuscriptOf() })], // prettier-ignore
  ])('is set aside with a sentence: %s', (_, text) => {
    const { manuscripts, id } = begun()
    writeFileSync(join(folder, id, 'manuscript.json'), text)
    const says = `What was kept of this manuscript is damaged. It was set aside in the desk's folder, as ${id}/manuscript.unreadable.json.`
    expect(manuscripts.list()).toEqual([{ status: 'broken', id, says }])
    expect(manuscripts.read(id)).toEqual({ status: 'broken', isSetAside: true, says })
    expect(readFileSync(join(folder, id, 'manuscript.unreadable.json'), 'utf8')).toBe(text)
  }) // prettier-ignore

  test('makes room for what a device still has', () => {
    const { manuscripts, id, given } = begun()
    writeFileSync(join(folder, id, 'manuscript.json'), '')
    expect(manuscripts.keep(titled('Mine', given), 6, NOW)).toEqual({ status: 'kept', revision: 7 })
    expect(manuscripts.read(id)).toMatchObject({ status: 'read', revision: 7 })
  })

  test('is not what a newer version wrote: that is left alone', () => {
    const { manuscripts, id, given } = begun()
    const path = join(folder, id, 'manuscript.json')
    writeFileSync(path, '{"format":2}')
    const says =
      'This manuscript was kept by a newer version of this program and has been left alone. Start that version to go on with it.'
    expect(manuscripts.read(id)).toEqual({ status: 'broken', isSetAside: false, says })
    expect(manuscripts.keep(given, 1, NOW)).toEqual({ status: 'failed', says })
    expect(readFileSync(path, 'utf8')).toBe('{"format":2}')
  })
})

describe('discarding', () => {
  test('moves the folder away', () => {
    const { manuscripts, id } = begun()
    expect(manuscripts.discard(id, NOW)).toEqual({ status: 'discarded' })
    expect(manuscripts.list()).toEqual([])
    expect(readdirSync(join(folder, '.discarded', `${id}.${NOW}`))).toEqual(['manuscript.json'])
    expect(manuscripts.discard(id, NOW)).toEqual({ status: 'discarded' })
  })

  test('deletes what was moved away more than thirty days ago, and nothing else', () => {
    const [old, newer, last] = [begun(), begun(), begun()]
    old.manuscripts.discard(old.id, NOW)
    newer.manuscripts.discard(newer.id, NOW + 2 * DAY)
    mkdirSync(join(folder, '.discarded', 'notes'))
    last.manuscripts.discard(last.id, NOW + 31 * DAY)
    expect(readdirSync(join(folder, '.discarded')).toSorted()).toEqual(
      [`${newer.id}.${NOW + 2 * DAY}`, `${last.id}.${NOW + 31 * DAY}`, 'notes'].toSorted(),
    )
  })
})

describe('restoring', () => {
  test('brings a manuscript back as it was when it was discarded', () => {
    const { manuscripts, id, given } = begun()
    manuscripts.discard(id, NOW)
    expect(manuscripts.restore(id)).toEqual({ status: 'restored' })
    expect(manuscripts.read(id)).toMatchObject({ revision: 1, manuscript: given })
    expect(manuscripts.restore(id)).toEqual({ status: 'restored' })
  })

  test.each(['abc123', '..', '.discarded'])('says that %j is not kept', (id) => {
    expect(begun().manuscripts.restore(id)).toEqual({
      status: 'failed',
      says: 'This manuscript is not kept any more: it was discarded more than a month ago.',
    })
  })
})

test.each(['..', '../manuscripts', '', '.discarded', 'a/../b', 'abc\0', '%2e%2e'])(
  'takes %j for no manuscript',
  (id) => {
    const { manuscripts } = begun()
    writeFileSync(join(desk, 'manuscript.json'), '')
    expect(manuscripts.read(id)).toEqual({ status: 'missing' })
    expect(manuscripts.discard(id, NOW)).toEqual({ status: 'discarded' })
    expect(manuscripts.keep(manuscriptOf({ id }), 1, NOW)).toMatchObject({ status: 'gone' })
    expect(manuscripts.readPicture(id, 'king.jpg')).toBeUndefined()
    expect(readdirSync(desk).toSorted()).toEqual(['manuscript.json', 'manuscripts'])
  },
)

test('keeps pictures beside the manuscript, and those with a path in their name not at all', () => {
  const manuscripts = openManuscripts(folder)
  const bytes = new Uint8Array([1, 2, 3])
  const names = ['king.jpg', '../evil.png', 'manuscript.json', 'page.svg', '.hidden.png']
  const pictures = names.map((name) => ({ name, bytes }))
  const outcome = manuscripts.begin((id) => manuscriptOf({ id }), pictures, NOW)
  const id = outcome.status === 'begun' ? outcome.id : ''
  expect(readdirSync(join(folder, id))).toEqual(['king.jpg', 'manuscript.json'])
  expect(manuscripts.readPicture(id, 'king.jpg')).toEqual({ bytes, type: 'image/jpeg' })
  expect(manuscripts.readPicture(id, 'queen.jpg')).toBeUndefined()
  expect(manuscripts.readPicture(id, 'manuscript.json')).toBeUndefined()
  expect(manuscripts.readPicture(id, '../manuscripts/king.jpg')).toBeUndefined()
})

test('begins nothing from what could never be kept', () => {
  const manuscripts = openManuscripts(folder)
  const outcome = manuscripts.begin((id) => manuscriptOf({ id, slug: 'x'.repeat(300) }), [], NOW)
  expect(outcome).toMatchObject({ status: 'failed' })
  expect(existsSync(folder)).toBe(false)
})

test('opens the changes to a published article that somebody has begun', () => {
  const manuscripts = openManuscripts(folder)
  const make = (id: string) => manuscriptOf({ id, changes: { slug: 'moon', version: 'v1' } })
  const first = manuscripts.beginChanges('moon', make, NOW)
  expect(manuscripts.beginChanges('moon', make, NOW + 1)).toEqual(first)
  expect(manuscripts.beginChanges('sun', make, NOW + 1)).not.toEqual(first)
})
