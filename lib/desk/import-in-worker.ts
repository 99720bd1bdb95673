import { oneOfProcess } from '@/lib/content/one-of-process'
import { importFile } from '@/lib/formats/import/import-file'
import type { ImportResult } from '@/lib/formats/import/imported-file'
import { isPlainText } from '@/lib/formats/import/is-plain-text'
import type { BroughtFile } from './import-task'
import { type ImportThreads, keepImportThreads } from './import-threads'
import { type ImportLimits, openImportThread } from './open-import-thread'
import { readInThread } from './read-in-thread'
import { turnstile } from './turnstile'

const LIMITS: ImportLimits = { milliseconds: 2000, atMost: 10_000, megabytes: 512 }
/** How long a thread is kept for the next file. */
const IDLE_MS = 300_000

const TOO_MUCH: ImportResult = {
  ok: false,
  says: 'This file is too large or too tangled to be read. Paste the article’s text instead.',
}

/** Pasted text is read at once: sending it to a thread would take longer than most of it does. */
const MOST_AT_ONCE = 200_000

/** Two files are read at a time, and the others wait: each takes a core. */
const MOST_AT_A_TIME = 2

interface Importing {
  readonly inTurn: ReturnType<typeof turnstile>
  readonly threads: ImportThreads
}

/** The threads of this process. */
function getImporting(): Importing {
  return oneOfProcess('desk.importing', () => ({
    inTurn: turnstile(MOST_AT_A_TIME),
    threads: keepImportThreads(() => openImportThread(LIMITS.megabytes), IDLE_MS),
  }))
}

/** Starts what reads files, so that the first file does not wait for it. */
export function warmImporter(): void {
  getImporting().threads.warm()
}

/**
 * Reads a file in a thread of its own, so that one that would take too long or too much memory, or that brings the
 * reader down, ends in a sentence and harms nothing else. It never throws.
 */
export async function importInWorker(
  file: BroughtFile,
  limits: ImportLimits = LIMITS,
): Promise<ImportResult> {
  if (file.bytes.length <= MOST_AT_ONCE && isPlainText(file)) return importFile(file)
  const { inTurn, threads } = getImporting()
  const result = await inTurn(() => readInThread(file, limits, threads))
  return result === 'broken-off' || result === 'too-much' ? TOO_MUCH : result
}
