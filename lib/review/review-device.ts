import { readEntry, writeEntry, type DeviceEntry } from './device-entry'

/** A store on the device. Each may fail. */
export interface DeviceStore {
  readonly read: (key: string) => Promise<unknown>
  readonly write: (key: string, value: unknown) => Promise<void>
  readonly remove: (key: string) => Promise<void>
}

/** What the device keeps of one manuscript. Nothing throws; `onChange` is told whether the device lets us. */
export interface ReviewDevice {
  /** The entry, and the one of a tab that disagreed. One that cannot be read is set aside. */
  readonly load: () => Promise<{
    readonly entry: DeviceEntry | undefined
    readonly disputed: DeviceEntry | undefined
  }>
  readonly save: (entry: DeviceEntry) => void
  readonly drop: () => void
  /** Beside the entry, which another tab writes: what is here and differs from it. */
  readonly saveDisputed: (entry: DeviceEntry) => void
  readonly dropDisputed: () => void
}

/** The entries of the manuscript `id`. They are written in the order given; what a later one replaces is left out. */
export function openReviewDevice(
  store: DeviceStore | undefined,
  id: string,
  onChange: (isOnDevice: boolean) => void,
): ReviewDevice {
  const key = `manuscript:${id}`
  const disputedKey = `${key}:disputed`
  const waiting = new Map<string, DeviceEntry | undefined>()
  let isWriting = false

  async function writeAll(): Promise<void> {
    if (isWriting || store === undefined) return
    isWriting = true
    for (let next = first(waiting); next !== undefined; next = first(waiting)) {
      const [at, entry] = next
      waiting.delete(at)
      try {
        if (entry === undefined) await store.remove(at)
        else await store.write(at, writeEntry(entry))
        onChange(true)
      } catch {
        onChange(false)
      }
    }
    isWriting = false
  }

  function put(at: string, entry: DeviceEntry | undefined): void {
    waiting.set(at, entry)
    void writeAll()
  }

  async function read(at: string): Promise<DeviceEntry | undefined> {
    const value = await store?.read(at)
    const entry = readEntry(value)
    if (value !== undefined && entry === undefined) {
      await store?.write(`${at}:unreadable`, value)
      await store?.remove(at)
    }
    return entry
  }

  return {
    async load() {
      if (store === undefined) onChange(false)
      try {
        return { entry: await read(key), disputed: await read(disputedKey) }
      } catch {
        onChange(false)
        return { entry: undefined, disputed: undefined }
      }
    },
    save: (entry) => put(key, entry),
    drop: () => put(key, undefined),
    saveDisputed: (entry) => put(disputedKey, entry),
    dropDisputed: () => put(disputedKey, undefined),
  }
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): readonly [Key, Value] | undefined {
  for (const entry of map) return entry
  return undefined
}
