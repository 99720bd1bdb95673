import type { Failure } from '../use-desk-action'

/** Brings an article that was taken down back to where pupils find it. */
export type BringBack = (slug: string) => Promise<{ readonly status: 'brought-back' } | Failure>
