/** Holds the values that were used last, up to a number. */
export interface RecentlyUsed<Value> {
  get(name: string): Value | undefined
  put(name: string, value: Value): void
  remove(name: string): void
}

/** Holds at most so many values; the one used longest ago makes room. */
export function createRecentlyUsed<Value>(most: number): RecentlyUsed<Value> {
  // A Map keeps the order of insertion: the first is the one that was used longest ago.
  const values = new Map<string, Value>()
  return {
    get(name) {
      const value = values.get(name)
      if (value === undefined) return undefined
      values.delete(name)
      values.set(name, value)
      return value
    },
    put(name, value) {
      values.delete(name)
      values.set(name, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    },
    remove(name) {
      values.delete(name)
    },
  }
}
