import { passphraseOf } from './watch-passphrase'
import { isDeskOpen, type Environment } from './is-desk-open'
import { codeOf, makeFirstPassphrase, passphraseFile, readPassphrase } from './passphrase-file'

/** What whoever starts the server is told of the desk: where it is, if anybody can enter, and one sentence. */
export interface DeskNotice {
  /** On this server. A passphrase that was just made stands behind a `#`, which browsers keep to themselves. */
  readonly path: string | undefined
  readonly says: string
}

const ANOTHER = 'npm run dateline -- passphrase'
/** Shorter ones can be guessed even slowly. */
const SHORTEST = 12

/**
 * Sees to it, as the server starts, that the desk has a passphrase. The first start makes one.
 *
 * @returns `undefined` where there is no desk
 */
export async function preparePassphrase(
  folder: string,
  env: Environment,
): Promise<DeskNotice | undefined> {
  if (!isDeskOpen(env)) return undefined
  const named = passphraseOf(env)
  if (named !== undefined) return { path: '/teach', says: sayNamed(named) }
  const kept = await readPassphrase(folder)
  if (kept === 'damaged') {
    const says = `Nobody can enter: ${passphraseFile(folder)} cannot be read. Make a new passphrase: ${ANOTHER}`
    return { path: undefined, says }
  }
  if (kept !== undefined) return { path: '/teach', says: `A new passphrase: ${ANOTHER}` }
  try {
    const made = await makeFirstPassphrase(folder)
    if (made === undefined) return { path: '/teach', says: `A new passphrase: ${ANOTHER}` }
    const says = `This address has the passphrase in it and is not shown again. Another one: ${ANOTHER}`
    return { path: `/teach/enter#${made}`, says }
  } catch (error) {
    return { path: undefined, says: `Nobody can enter: ${sayUnwritable(folder, error)}` }
  }
}

/** Why the desk's folder cannot be written to, and what to do, as a sentence or two. */
export function sayUnwritable(folder: string, error: unknown): string {
  const cure =
    'Name another folder with DESK_DIR=/path/to/folder, or set the passphrase with TEACHER_PASSPHRASE.'
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return `${folder} may not be written to. ${cure}`
    case 'EROFS':
      return `${folder} is on a disk that cannot be written to. ${cure}`
    case 'ENOSPC':
    case 'EDQUOT':
      return `there is no room left on the disk of ${folder}. Make room and try again.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is a file, or within one, and not a folder. ${cure}`
    default:
      return `${folder} could not be written to (${codeOf(error) || 'unknown fault'}). ${cure}`
  }
}

function sayNamed(passphrase: string): string {
  const short =
    passphrase.trim().length < SHORTEST
      ? ` It is short: take one of at least ${String(SHORTEST)} characters.`
      : ''
  return `Its passphrase is the one in TEACHER_PASSPHRASE.${short}`
}
