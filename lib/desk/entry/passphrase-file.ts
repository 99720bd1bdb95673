import { randomBytes, randomInt } from 'node:crypto'
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hashPassphrase, type PassphraseHash } from './hash-passphrase'
import { makePassphrase } from './passphrase-words'
import { readKept, writeKept } from './kept-passphrase'

/** A passphrase that is in force, without the passphrase: enough to know it by, and to sign sessions with. */
export interface Passphrase extends PassphraseHash {
  /** Another passphrase has another secret, so that no session outlives the passphrase that began it. */
  readonly secret: Buffer
}

/** The path of the file in the desk's folder. */
export function passphraseFile(folder: string): string {
  return join(folder, 'passphrase.json')
}

/** @returns `undefined` where there is none, `damaged` where nothing can be made of it or it may not be read */
export async function readPassphrase(folder: string): Promise<Passphrase | 'damaged' | undefined> {
  let text: string
  try {
    text = await readFile(passphraseFile(folder), 'utf8')
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? undefined : 'damaged'
  }
  return readKept(text) ?? 'damaged'
}

/**
 * Makes the first passphrase of a desk and keeps its hash.
 *
 * @returns the passphrase, which nobody can learn again; `undefined` if there is one already
 * @throws if the folder cannot be written to
 */
export async function makeFirstPassphrase(folder: string): Promise<string | undefined> {
  const { passphrase, text } = await makeWithHash()
  await makeFolder(folder)
  try {
    await writePrivately(passphraseFile(folder), text)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined
    throw error
  }
  return passphrase
}

/**
 * Makes another passphrase in place of the one that is kept, if any, and ends with it every session.
 *
 * @returns the passphrase, which nobody can learn again
 * @throws if the folder cannot be written to; the old passphrase is in force then
 */
export async function replacePassphrase(folder: string): Promise<string> {
  const { passphrase, text } = await makeWithHash()
  await makeFolder(folder)
  const file = passphraseFile(folder)
  const beside = `${file}.${randomBytes(6).toString('hex')}`
  try {
    await writePrivately(beside, text)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  return passphrase
}

/** The code of an error of the file system, such as `ENOENT`; the empty text for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

async function makeWithHash(): Promise<{ readonly passphrase: string; readonly text: string }> {
  const passphrase = makePassphrase((below) => randomInt(below))
  const hashed = await hashPassphrase(passphrase, randomBytes(16))
  return { passphrase, text: writeKept({ ...hashed, secret: randomBytes(32) }) }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // A folder that was there may be open to others. It may also be somebody else's, who then answers for it.
  await chmod(folder, 0o700).catch(() => undefined)
}

async function writePrivately(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
