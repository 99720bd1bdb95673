/** Slugs that wait for something to be done, each once, first come first served. */
export interface WorkList {
  add(slug: string): void
  take(): string | undefined
}

/** An empty list. */
export function createWorkList(): WorkList {
  const waiting = new Set<string>()
  return {
    add: (slug) => void waiting.add(slug),
    take() {
      const [first] = waiting
      if (first !== undefined) waiting.delete(first)
      return first
    },
  }
}
