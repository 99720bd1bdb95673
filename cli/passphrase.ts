import { deskFolder } from '@/lib/desk/entry/desk-folder'
import { replacePassphrase } from '@/lib/desk/entry/passphrase-file'
import { sayUnwritable } from '@/lib/desk/entry/prepare-passphrase'
import { passphraseOf } from '@/lib/desk/entry/watch-passphrase'

const USAGE = `Usage: npm run --silent dateline -- passphrase
Makes a new passphrase for the teacher's desk and prints it, once. It keeps only a hash of it, in DESK_DIR, or .desk.`

/**
 * Makes a new passphrase for the desk and prints it. Returns 0, 1 if it cannot be kept or would not be asked for, 2 for
 * wrong usage.
 */
export async function run(argv: readonly string[]): Promise<number> {
  if (argv.length > 0) return say(USAGE, 2)
  if (passphraseOf(process.env) !== undefined)
    return say(
      'TEACHER_PASSPHRASE is set, so the passphrase is what it says and no new one was made. Change it there and start the server again, or take it away first.',
      1,
    )
  const folder = deskFolder()
  try {
    process.stdout.write(`${await replacePassphrase(folder)}\n`)
  } catch (error) {
    return say(`No new passphrase was made: ${sayUnwritable(folder, error)}`, 1)
  }
  return say(
    'This is the new passphrase of the desk. It is not shown again. The old one opens nothing any more, and whoever is at the desk is asked for the new one.',
    0,
  )
}

function say(sentence: string, exitCode: number): number {
  process.stderr.write(`${sentence}\n`)
  return exitCode
}
