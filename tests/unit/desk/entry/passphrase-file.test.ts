import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPassphrase } from '@/lib/desk/entry/hash-passphrase'
import {
  makeFirstPassphrase,
  passphraseFile,
  readPassphrase,
  replacePassphrase,
  type Passphrase,
} from '@/lib/desk/entry/passphrase-file'

let outside = ''
let folder = ''

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'desk-'))
  folder = join(outside, 'deep', 'desk')
})
afterEach(() => rm(outside, { recursive: true }))

async function isKept(typed: string): Promise<boolean> {
  return isPassphrase(typed, keptOf(await readPassphrase(folder)))
}

function keptOf(kept: Awaited<ReturnType<typeof readPassphrase>>): Passphrase {
  if (kept === undefined || kept === 'damaged') throw new Error(`${String(kept)} is kept`)
  return kept
}

describe('makeFirstPassphrase', () => {
  it('keeps a hash of what it made, and nothing that tells it', async () => {
    const made = (await makeFirstPassphrase(folder)) ?? ''
    expect(made).toMatch(/^(?:[a-z]{4}-){4}[a-z]{4}$/)
    expect(await isKept(made)).toBe(true)
    const text = await readFile(passphraseFile(folder), 'utf8')
    expect(text).not.toContain(made)
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'scrypt', 'secret'])
  })

  it.skipIf(process.platform === 'win32')('lets nobody but the owner read it', async () => {
    await mkdir(folder, { recursive: true })
    await chmod(folder, 0o755)
    await makeFirstPassphrase(folder)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(passphraseFile(folder))).mode & 0o777).toBe(0o600)
  })

  it('leaves one that is there alone, also when several servers start at once', async () => {
    const made = await Promise.all([1, 2, 3].map(() => makeFirstPassphrase(folder)))
    const [first, ...others] = made.filter((each) => each !== undefined)
    expect(others).toEqual([])
    expect(await isKept(first ?? '')).toBe(true)
    expect(await makeFirstPassphrase(folder)).toBeUndefined()
  })
})

describe('replacePassphrase', () => {
  it('puts another one in place, with another secret, and leaves nothing else behind', async () => {
    const old = (await makeFirstPassphrase(folder)) ?? ''
    const before = await readPassphrase(folder)
    const made = await replacePassphrase(folder)
    expect(await isKept(made)).toBe(true)
    expect(await isKept(old)).toBe(false)
    expect(keptOf(await readPassphrase(folder)).secret).not.toEqual(keptOf(before).secret)
    expect(await readdir(folder)).toEqual(['passphrase.json'])
  })

  it('makes the first one where there is none', async () => {
    expect(await isKept(await replacePassphrase(folder))).toBe(true)
  })

  it('throws where the folder is a file, and leaves it as it is', async () => {
    await writeFile(join(outside, 'deep'), 'mine')
    await expect(replacePassphrase(folder)).rejects.toThrow('ENOTDIR')
    expect(await readFile(join(outside, 'deep'), 'utf8')).toBe('mine')
  })
})

describe('readPassphrase', () => {
  it('says where there is none', async () => {
    expect(await readPassphrase(folder)).toBeUndefined()
  })

  it('says where one is damaged', async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(passphraseFile(folder), '{"format":1')
    expect(await readPassphrase(folder)).toBe('damaged')
  })
})
