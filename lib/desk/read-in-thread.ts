import type { ImportResult } from '@/lib/formats/import/imported-file'
import type { BroughtFile } from './import-task'
import type { ImportThreads } from './import-threads'
import type { ImportLimits } from './open-import-thread'

/**
 * What came of a file, read in one of the threads. If the thread comes to an end by itself, an earlier file may have
 * been to blame: then this one has another try in a thread that has read nothing.
 */
export async function readInThread(
  file: BroughtFile,
  limits: ImportLimits,
  threads: ImportThreads,
): Promise<ImportResult | 'too-much' | 'broken-off'> {
  const { thread, isUsed } = threads.take()
  const result = await thread.read(file, limits)
  threads.giveBack(thread)
  return result === 'broken-off' && isUsed ? readInThread(file, limits, threads) : result
}
