import { isFields } from '@/lib/quiz/read-response'
import type { Manuscript } from './manuscript'
import { readManuscript } from './read-manuscript'
import type { Base } from './review-state'
import { digestManuscript } from './same-manuscript'

const VERSION = 1

/** What the device keeps of a manuscript while the server does not have its last changes. */
export interface DeviceEntry {
  readonly manuscript: Manuscript
  /** What it was made from. */
  readonly base: Base
  /** Digests of manuscripts that were sent and may have been kept without our having heard of it. */
  readonly sent: readonly string[]
}

/** The value that is stored. */
export function writeEntry({ manuscript, base, sent }: DeviceEntry): unknown {
  return { version: VERSION, manuscript, base, sent }
}

/** The entry that a stored value is; undefined if any of it has another shape, or another version wrote it. */
export function readEntry(value: unknown): DeviceEntry | undefined {
  if (!isFields(value) || value['version'] !== VERSION) return undefined
  const { base, sent } = value
  const manuscript = readManuscript(value['manuscript'])
  if (!manuscript.ok || !Array.isArray(sent)) return undefined
  const read = readBase(base)
  const digests = sent.filter((one) => typeof one === 'string')
  return read && { manuscript: manuscript.value, base: read, sent: digests }
}

export function readBase(value: unknown): Base | undefined {
  if (!isFields(value)) return undefined
  const { revision, digest } = value
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) return undefined
  return typeof digest === 'string' ? { revision, digest } : undefined
}

/**
 * What is to be done with an entry, beside the manuscript that the server has: `restore` where its changes can follow
 * on, `drop` where it has none that the server lacks, and else the teacher decides.
 */
export function judgeEntry(
  { manuscript, base, sent }: DeviceEntry,
  server: Base,
): 'drop' | 'restore' | 'conflict' {
  const digest = digestManuscript(manuscript)
  if (digest === server.digest) return 'drop'
  if (sent.includes(server.digest)) return 'restore'
  if (digest === base.digest) return 'drop'
  const isBase = base.revision === server.revision || base.digest === server.digest
  return isBase ? 'restore' : 'conflict'
}
