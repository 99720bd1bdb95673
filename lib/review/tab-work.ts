import { isFields } from '@/lib/quiz/read-response'
import { readBase } from './device-entry'
import type { Manuscript } from './manuscript'
import { readManuscript } from './read-manuscript'
import type { Base } from './review-state'
import { digestManuscript } from './same-manuscript'

/** How the tabs of one browser tell each other. What one sends, all others hear. */
export interface TabChannel {
  readonly send: (message: unknown) => void
  /** Gives back what ends the listening. */
  readonly listen: (hear: (message: unknown) => void) => () => void
}

/** A manuscript as it stands in one tab. */
export interface TabWork {
  readonly manuscript: Manuscript
  /** The digest of what it was before. */
  readonly parent: string
  readonly base: Base
}

export type TabMessage =
  | ({ readonly type: 'work' } & TabWork)
  /** A tab has the manuscript open; those who hear it answer `here`. */
  | { readonly type: 'opened' | 'here' | 'closed'; readonly id: string }

/** The message about the manuscript `id` that a value is; undefined if it is none, or one of another version. */
export function readMessage(value: unknown, id: string): TabMessage | undefined {
  if (!isFields(value)) return undefined
  const { type, parent } = value
  if (type === 'opened' || type === 'here' || type === 'closed') {
    return value['id'] === id ? { type, id } : undefined
  }
  const manuscript = readManuscript(value['manuscript'])
  const base = readBase(value['base'])
  if (type !== 'work' || !manuscript.ok || manuscript.value.id !== id) return undefined
  if (typeof parent !== 'string' || base === undefined) return undefined
  return { type, manuscript: manuscript.value, parent, base }
}

/** What a tab has that hears of the work in another one. */
export interface HeardIn {
  readonly digest: string
  readonly base: Base
  /** Digests of all that this tab has shown since its base. */
  readonly shown: readonly string[]
}

/**
 * What work in another tab is to this one: `adopt` it where nothing here is lost by that; it is `behind` where this tab
 * goes on from it, and `outdated` where it has to hear first what this tab knows. Where both went their own ways, one
 * goes on and the other one's teacher decides, so that it is always one and not both.
 */
export function judgeWork(
  { manuscript, parent, base }: TabWork,
  here: HeardIn,
): 'same' | 'adopt' | 'behind' | 'outdated' | 'conflict' | 'first' {
  const digest = digestManuscript(manuscript)
  if (digest === here.digest) return 'same'
  if (parent === here.digest) return 'adopt'
  if (here.shown.includes(digest)) return 'behind'
  if (base.revision < here.base.revision) return 'outdated'
  if (here.digest === here.base.digest) return 'adopt'
  const isTheirsFirst = base.revision > here.base.revision || digest > here.digest
  return isTheirsFirst ? 'conflict' : 'first'
}
