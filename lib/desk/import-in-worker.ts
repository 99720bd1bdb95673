import { importFile } from '@/lib/formats/import/import-file'
import type { ImportResult } from '@/lib/formats/import/imported-file'
import { isPlainText } from '@/lib/formats/import/is-plain-text'
import { startImportWorker } from './start-import-worker'
import { turnstile } from './turnstile'

/** What reading one file may take. */
export interface ImportLimits {
  readonly milliseconds: number
  /** What it may take beyond what the server holds anyway. */
  readonly megabytes: number
}

interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const LIMITS: ImportLimits = { milliseconds: 10_000, megabytes: 512 }
const MEGABYTE = 1024 * 1024
/** How often the memory is looked at; an unpacked stream is no part of what the thread itself limits. */
const LOOK_MS = 25

const TOO_MUCH: ImportResult = {
  ok: false,
  says: 'This file is too large or too tangled to be read. Paste the article’s text instead.',
}

/** Pasted text is read at once: a thread would take longer to start than the longest of these takes. */
const MOST_AT_ONCE = 200_000

/** Two files are read at a time, and the others wait: each takes a core. */
const inTurn = turnstile(2)

/**
 * Reads a file in a thread of its own, so that one that would take too long or too much memory, or that brings the
 * reader down, ends in a sentence and harms nothing else. It never throws.
 */
export async function importInWorker(
  file: BroughtFile,
  limits: ImportLimits = LIMITS,
): Promise<ImportResult> {
  if (file.bytes.length <= MOST_AT_ONCE && isPlainText(file)) return importFile(file)
  return inTurn(() => runWorker(file, limits))
}

function runWorker(file: BroughtFile, limits: ImportLimits): Promise<ImportResult> {
  return new Promise((resolve) => {
    const worker = startImportWorker({ ...file, megabytes: limits.megabytes })
    const most = process.memoryUsage.rss() + limits.megabytes * MEGABYTE
    const end = (result: ImportResult): void => {
      clearTimeout(late)
      clearInterval(look)
      void worker.terminate()
      resolve(result)
    }
    const late = setTimeout(() => end(TOO_MUCH), limits.milliseconds)
    const look = setInterval(() => {
      if (process.memoryUsage.rss() > most) end(TOO_MUCH)
    }, LOOK_MS)
    worker.once('message', end)
    worker.once('error', () => end(TOO_MUCH))
    worker.once('exit', () => end(TOO_MUCH))
  })
}
