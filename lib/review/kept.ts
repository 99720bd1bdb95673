import type { Findings } from './findings'
import type { Manuscript } from './manuscript'
import type { Problem } from './problem'

/** The session is missing or too old: the device keeps the work, and the page asks for the passphrase. */
export interface SignedOut {
  readonly status: 'signed-out'
}

/** Nothing was done; `says` is why, in a sentence. */
export interface Failed {
  readonly status: 'failed'
  readonly says: string
}

/** What became of a manuscript that was sent to the server to be kept. */
export type Kept =
  | { readonly status: 'kept'; readonly revision: number }
  /** Somebody else has kept another one since; nothing was overwritten. */
  | {
      readonly status: 'changed-since'
      readonly theirs: Manuscript
      readonly revision: number
    }
  /** It has been published or discarded meanwhile. */
  | { readonly status: 'gone'; readonly says: string }
  | Failed
  | SignedOut

export type Found = { readonly status: 'found'; readonly findings: Findings } | Failed | SignedOut

export type Checked =
  { readonly status: 'checked'; readonly problems: readonly Problem[] } | Failed | SignedOut
