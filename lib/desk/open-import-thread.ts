import type { ImportResult } from '@/lib/formats/import/imported-file'
import type { BroughtFile, ImportTask } from './import-task'
import { startImportWorker } from './start-import-worker'

/** What reading one file may take, the loading of the thread's own code not counted. */
export interface ImportLimits {
  /** How long the server may compute for it, and at least waits for it. */
  readonly milliseconds: number
  /** How long it is waited for where something else keeps the machine busy. */
  readonly atMost: number
  /** What it may take beyond what the server holds anyway. */
  readonly megabytes: number
}

/**
 * What came of a file: `too-much` if it went beyond a limit, `broken-off` if the thread came to an end by itself. After
 * either, the thread is gone.
 */
export type ThreadResult = ImportResult | 'too-much' | 'broken-off'

/** A thread that reads files, one at a time. */
export interface ImportThread {
  readonly read: (file: BroughtFile, limits: ImportLimits) => Promise<ThreadResult>
  /** Loads what it needs for each format, so that the next file does not wait for that. */
  readonly loadReaders: () => void
  readonly hasEnded: () => boolean
  /** Whether the server holds so much more than before the thread that it had better end. */
  readonly isHeavy: () => boolean
  readonly end: () => void
}

const MEGABYTE = 1024 * 1024
/** A thread with its code, and what files that are no trouble leave behind. */
const HEAVY = 200 * MEGABYTE
/** How often the time and the memory are looked at; an unpacked stream is no part of what the thread itself limits. */
const LOOK_MS = 25

/** Starts a thread that may hold so many megabytes. While it does nothing, it does not keep the process from ending. */
export function openImportThread(megabytes: number): ImportThread {
  const before = process.memoryUsage.rss()
  const worker = startImportWorker(megabytes)
  let hasEnded = false
  let tell: (result: ThreadResult) => void = () => undefined
  const end = (result: ThreadResult): void => {
    hasEnded = true
    void worker.terminate()
    tell(result)
  }
  const ready = new Promise<void>((resolve) => {
    worker.once('message', () => resolve())
    worker.once('exit', () => resolve())
  })
  worker.on('message', (message: ImportResult | 'ready') => {
    if (message !== 'ready') tell(message)
  })
  worker.once('error', (error) => end(isOutOfMemory(error) ? 'too-much' : 'broken-off'))
  worker.once('exit', () => end('broken-off'))
  worker.unref()

  const post = (task: ImportTask): void => worker.postMessage(task)
  return {
    read: async (file, limits) => {
      worker.ref()
      await ready
      if (hasEnded) return 'broken-off'
      return new Promise((resolve) => {
        const stop = watchLimits(limits, () => end('too-much'))
        tell = (result) => {
          tell = () => undefined
          stop()
          worker.unref()
          resolve(result)
        }
        post(file)
      })
    },
    loadReaders: () => post('load-readers'),
    hasEnded: () => hasEnded,
    isHeavy: () => process.memoryUsage.rss() - before > HEAVY,
    end: () => end('broken-off'),
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Calls `tooMuch` when a limit is passed, unless it is stopped before. */
function watchLimits(
  { milliseconds, atMost, megabytes }: ImportLimits,
  tooMuch: () => void,
): () => void {
  const most = process.memoryUsage.rss() + megabytes * MEGABYTE
  const start = performance.now()
  const before = process.cpuUsage()
  const look = setInterval(() => {
    const { user, system } = process.cpuUsage(before)
    const computed = Math.min((user + system) / 1000, performance.now() - start)
    const isLate = computed > milliseconds || performance.now() - start > atMost
    if (isLate || process.memoryUsage.rss() > most) tooMuch()
  }, LOOK_MS)
  return () => clearInterval(look)
}
