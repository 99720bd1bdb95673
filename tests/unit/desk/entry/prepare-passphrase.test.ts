import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEntry } from '@/lib/desk/entry/open-entry'
import { preparePassphrase, sayUnwritable } from '@/lib/desk/entry/prepare-passphrase'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('preparePassphrase', () => {
  it('makes a passphrase at the first start and says it once', async () => {
    const notice = await preparePassphrase(folder, {})
    expect(notice?.path).toMatch(/^\/teach\/enter#(?:[a-z]{4}-){4}[a-z]{4}$/)
    expect(notice?.says).toBe(
      'This address has the passphrase in it and is not shown again. Another one: npm run dateline -- passphrase',
    )
    const entry = openEntry({ folder, env: {}, log: () => undefined })
    const passphrase = notice?.path?.split('#')[1] ?? ''
    expect(await entry.try(passphrase, { address: 'x', isSecure: false, now: 0 })).toMatchObject({
      status: 'entered',
    })
    expect(await preparePassphrase(folder, {})).toEqual({
      path: '/teach',
      says: 'A new passphrase: npm run dateline -- passphrase',
    })
  })

  it('makes none where TEACHER_PASSPHRASE is set', async () => {
    expect(await preparePassphrase(folder, { TEACHER_PASSPHRASE: 'Correct Horse' })).toEqual({
      path: '/teach',
      says: 'Its passphrase is the one in TEACHER_PASSPHRASE.',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('says that a TEACHER_PASSPHRASE is short', async () => {
    const notice = await preparePassphrase(folder, { TEACHER_PASSPHRASE: '1234' })
    expect(notice?.says).toContain('It is short: take one of at least 12 characters.')
  })

  it('makes none, and says nothing, where there is no desk', async () => {
    expect(await preparePassphrase(folder, { DESK: 'off' })).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves a damaged file alone and says how to go on', async () => {
    await writeFile(join(folder, 'passphrase.json'), '{')
    expect(await preparePassphrase(folder, {})).toEqual({
      path: undefined,
      says: `Nobody can enter: ${join(folder, 'passphrase.json')} cannot be read. Make a new passphrase: npm run dateline -- passphrase`,
    })
  })

  it('says that it cannot keep one', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await preparePassphrase(join(file, 'desk'), {})).toMatchObject({
      path: undefined,
      says: expect.stringMatching(
        /^Nobody can enter: .* is a file, or within one, and not a folder/,
      ),
    })
  })
})

describe('sayUnwritable', () => {
  it.each([
    ['EACCES', 'may not be written to'],
    ['EROFS', 'is on a disk that cannot be written to'],
    ['ENOSPC', 'there is no room left on the disk'],
    ['EMFILE', 'could not be written to (EMFILE)'],
    [undefined, 'could not be written to (unknown fault)'],
  ])('says of %s that it %s', (code, words) => {
    const error = Object.assign(new Error('x'), code === undefined ? {} : { code })
    expect(sayUnwritable('/desk', error)).toContain(words)
  })
})
