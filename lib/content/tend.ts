/** Work that is done bit by bit beside the serving of pages. */
export interface Chore {
  /** Does one small bit; false if there is nothing to do. */
  readonly step: () => boolean
  /** The most milliseconds at a stretch. */
  readonly slice: number
}

// A tick at least this often, so that a save is seen well within a second; and no more than this share of a processor.
const TICK = 250
const SHARE = 0.2

/** Goes round the chores until the returned function is called. It does not keep the process alive. */
export function tend(chores: readonly Chore[]): () => void {
  let timer: NodeJS.Timeout | undefined
  const tick = () => {
    const start = performance.now()
    for (const chore of chores) work(chore)
    const spent = performance.now() - start
    timer = setTimeout(tick, Math.max(TICK, spent / SHARE))
    timer.unref()
  }
  timer = setTimeout(tick, TICK)
  timer.unref()
  return () => clearTimeout(timer)
}

/** Does one chore for its slice of time. */
export function work({ step, slice }: Chore): boolean {
  const end = performance.now() + slice
  while (step()) if (performance.now() >= end) return true
  return false
}

/** Does a chore to its end, once `after` is done, as fast as may be while requests are answered in between. */
export function finish(
  chore: Chore,
  after: Promise<void> = Promise.resolve(),
): { readonly done: Promise<void>; readonly stop: () => void } {
  let isStopped = false
  const toEnd = () =>
    new Promise<void>((resolve) => {
      const goOn = () => {
        if (isStopped || !work(chore)) resolve()
        else setImmediate(goOn)
      }
      setImmediate(goOn)
    })
  return { done: after.then(toEnd), stop: () => void (isStopped = true) }
}
