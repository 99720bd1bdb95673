import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPassphrase } from '@/lib/desk/entry/hash-passphrase'
import { passphraseFile, replacePassphrase } from '@/lib/desk/entry/passphrase-file'
import {
  passphraseOf,
  watchPassphrase,
  type PresentPassphrase,
} from '@/lib/desk/entry/watch-passphrase'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function isPresent(present: PresentPassphrase, typed: string): Promise<boolean | undefined> {
  const passphrase = await present()
  return passphrase && isPassphrase(typed, passphrase)
}

describe('watchPassphrase', () => {
  it('follows the file as it is made, replaced and lost', async () => {
    const present = watchPassphrase(folder, {})
    expect(await present()).toBeUndefined()
    const first = await replacePassphrase(folder)
    expect(await isPresent(present, first)).toBe(true)
    const second = await replacePassphrase(folder)
    expect(await isPresent(present, first)).toBe(false)
    expect(await isPresent(present, second)).toBe(true)
    await rm(passphraseFile(folder))
    expect(await present()).toBeUndefined()
  })

  it('reads the file once for as long as it stays the same', async () => {
    await replacePassphrase(folder)
    const present = watchPassphrase(folder, {})
    expect(await present()).toBe(await present())
  })

  it('takes TEACHER_PASSPHRASE before what is kept', async () => {
    const kept = await replacePassphrase(folder)
    const present = watchPassphrase(folder, { TEACHER_PASSPHRASE: 'Correct Horse' })
    expect(await isPresent(present, 'Correct Horse')).toBe(true)
    expect(await isPresent(present, kept)).toBe(false)
  })

  it('has one secret for TEACHER_PASSPHRASE on every start, and another for another', async () => {
    const secretOf = async (named: string) =>
      (await watchPassphrase(folder, { TEACHER_PASSPHRASE: named })())?.secret
    expect(await secretOf('one')).toEqual(await secretOf('one'))
    expect(await secretOf('one')).not.toEqual(await secretOf('other'))
  })
})

describe('passphraseOf', () => {
  it.each([
    [{}, undefined],
    [{ TEACHER_PASSPHRASE: '' }, undefined],
    [{ TEACHER_PASSPHRASE: '  ' }, undefined],
    [{ TEACHER_PASSPHRASE: 'x' }, 'x'],
  ])('of %j is %j', (env, passphrase) => {
    expect(passphraseOf(env)).toBe(passphrase)
  })
})
