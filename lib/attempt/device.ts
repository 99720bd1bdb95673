/** The part of `Storage` that is used. Each member may throw. */
export type StorageLike = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** The browser's storage, or undefined on the server and where the browser keeps it from us. */
export function findStorage(name: 'localStorage' | 'sessionStorage'): StorageLike | undefined {
  if (typeof window === 'undefined') return undefined
  try {
    return window[name]
  } catch {
    return undefined
  }
}
