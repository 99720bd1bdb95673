import { createHmac } from 'node:crypto'
import { statSync } from 'node:fs'
import { hashPassphrase } from './hash-passphrase'
import type { Environment } from './is-desk-open'
import { passphraseFile, readPassphrase, type Passphrase } from './passphrase-file'

/** Gives the passphrase that is in force at the moment; `undefined` where nobody can enter. */
export type PresentPassphrase = () => Promise<Passphrase | undefined>

/** The same on each start, so that sessions outlive a restart of a server that has no folder to keep anything in. */
const SALT = Buffer.from('dateline: TEACHER_PASSPHRASE')

/** The passphrase that `TEACHER_PASSPHRASE` names, which goes before any that is kept. */
export function passphraseOf(env: Environment): string | undefined {
  const named = env['TEACHER_PASSPHRASE']
  return named === undefined || named.trim() === '' ? undefined : named
}

/**
 * Follows the passphrase: the one of the environment, else the one that the desk's folder keeps now, also when another
 * program has just replaced it.
 */
export function watchPassphrase(folder: string, env: Environment): PresentPassphrase {
  const named = passphraseOf(env)
  if (named !== undefined) {
    const held = hashNamed(named)
    return () => held
  }
  let stamp = ''
  let held: Promise<Passphrase | undefined> = Promise.resolve(undefined)
  return () => {
    const seen = stampOf(passphraseFile(folder))
    if (seen !== stamp) {
      stamp = seen
      held = readPassphrase(folder).then((read) => (read === 'damaged' ? undefined : read))
    }
    return held
  }
}

async function hashNamed(passphrase: string): Promise<Passphrase> {
  const hashed = await hashPassphrase(passphrase, SALT)
  return { ...hashed, secret: createHmac('sha256', hashed.hash).update('secret').digest() }
}

/** Changes whenever the file does. */
function stampOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats === undefined ? 'none' : [stats.ino, stats.mtimeNs, stats.size].join(' ')
}
