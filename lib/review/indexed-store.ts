import { createStore, del, get, set } from 'idb-keyval'
import type { DeviceStore } from './review-device'

/** The browser's own database; undefined where there is none. Each use may fail where the browser keeps it from us. */
export function openIndexedStore(): DeviceStore | undefined {
  if (typeof indexedDB === 'undefined') return undefined
  const store = createStore('dateline-desk', 'manuscripts')
  return {
    read: (key) => get<unknown>(key, store),
    write: (key, value) => set(key, value, store),
    remove: (key) => del(key, store),
  }
}
