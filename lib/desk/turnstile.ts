/** Lets so many tasks run at a time; the others wait, and each has its turn in the order in which they came. */
export function turnstile(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((enter) => waiting.push(enter))
    else running += 1
    try {
      return await task()
    } finally {
      // Whoever waits takes the place over.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
