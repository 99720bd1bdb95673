import { beginHistory, type History } from './history'
import type { Manuscript } from './manuscript'
import type { Base } from './review-state'
import { digestManuscript } from './same-manuscript'

/** The manuscript as it is worked on in one tab, and where it comes from. */
export interface WorkingCopy {
  readonly history: History
  /** Of the present manuscript. */
  readonly digest: string
  /** The digest of what was shown before. */
  readonly parent: string
  readonly base: Base
  /** Digests of all that was shown since the base, in order: what the server has of these is ours. */
  readonly shown: readonly string[]
  /** Digests of the last that were sent since the base. */
  readonly sent: readonly string[]
}

const MOST_SENT = 10

/** A manuscript as the server has it. */
export function beginCopy(manuscript: Manuscript, revision: number): WorkingCopy {
  const digest = digestManuscript(manuscript)
  const base = { revision, digest }
  return {
    history: beginHistory(manuscript),
    digest,
    parent: digest,
    base,
    shown: [digest],
    sent: [],
  }
}

/** Whether the server may have another one. What was sent without an answer may have been kept. */
export function isDirty({ digest, base, sent }: WorkingCopy): boolean {
  return digest !== base.digest || sent.some((one) => one !== digest)
}

/** With another present. */
export function withHistory(copy: WorkingCopy, history: History): WorkingCopy {
  const digest = digestManuscript(history.present)
  return { ...copy, history, digest, parent: copy.digest, shown: [...copy.shown, digest] }
}

/** With what the server has. What was shown before that is forgotten. */
export function withBase(copy: WorkingCopy, base: Base): WorkingCopy {
  const { digest, shown } = copy
  const from = shown.lastIndexOf(base.digest)
  return {
    ...copy,
    base,
    shown: from === -1 ? [base.digest, digest] : shown.slice(from),
    sent: [],
  }
}

/** With one more that leaves for the server. */
export function withSent(copy: WorkingCopy, digest: string): WorkingCopy {
  return { ...copy, sent: [...copy.sent, digest].slice(-MOST_SENT) }
}
