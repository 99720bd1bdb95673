import type { ImportThread } from './open-import-thread'

/** Threads that wait for their next file. */
export interface ImportThreads {
  /** One that waits, or a new one, and whether it has read files before. */
  readonly take: () => { readonly thread: ImportThread; readonly isUsed: boolean }
  readonly giveBack: (thread: ImportThread) => void
  /** Starts one, if none waits, and has it load what it will need. */
  readonly warm: () => void
}

/** Keeps threads until no file has come for `idleMs` milliseconds; whoever reads no files has none. */
export function keepImportThreads(open: () => ImportThread, idleMs: number): ImportThreads {
  const waiting: { readonly thread: ImportThread; readonly isUsed: boolean }[] = []
  let late: NodeJS.Timeout | undefined
  const keep = (thread: ImportThread, isUsed: boolean): void => {
    if (thread.hasEnded()) return
    waiting.push({ thread, isUsed })
    clearTimeout(late)
    late = setTimeout(() => {
      for (const { thread } of waiting.splice(0)) thread.end()
    }, idleMs)
    late.unref()
  }
  return {
    take: () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        if (!next.thread.hasEnded()) return next
      return { thread: open(), isUsed: false }
    },
    giveBack: (thread) => {
      if (thread.isHeavy()) thread.end()
      keep(thread, true)
    },
    warm: () => {
      if (waiting.some(({ thread }) => !thread.hasEnded())) return
      const thread = open()
      thread.loadReaders()
      keep(thread, false)
    },
  }
}
