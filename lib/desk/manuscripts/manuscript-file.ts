import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { isFields } from '@/lib/quiz/read-response'
import type { Manuscript } from '@/lib/review/manuscript'
import { readManuscript } from '@/lib/review/read-manuscript'

const FILE = 'manuscript.json'
const SET_ASIDE = 'manuscript.unreadable.json'
const FORMAT = 1

/** A manuscript as it was last kept. */
export interface KeptManuscript {
  readonly manuscript: Manuscript
  /** 1 for the first; one more each time. */
  readonly revision: number
  /** The moment, as ISO 8601. */
  readonly savedAt: string
}

export type ReadKept =
  | ({ readonly status: 'read' } & KeptManuscript)
  | { readonly status: 'missing' }
  /** What is on the disk cannot be read, and was set aside or left alone; `says` is a sentence. */
  | { readonly status: 'broken'; readonly isSetAside: boolean; readonly says: string }

/** Where the manuscript of a folder is. */
export function manuscriptPath(folder: string): string {
  return join(folder, FILE)
}

/** The text that is written of a manuscript. */
export function manuscriptText({ revision, savedAt, manuscript }: KeptManuscript): string {
  return `${JSON.stringify({ format: FORMAT, revision, savedAt, manuscript })}\n`
}

/** Reads the manuscript of a folder. One that is damaged is set aside, where nothing overwrites it. Never throws. */
export function readKept(folder: string, id: string): ReadKept {
  const path = manuscriptPath(folder)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing) return { status: 'broken', isSetAside: false, says: UNREAD }
    return existsSync(join(folder, SET_ASIDE)) ? sayDamaged(id) : { status: 'missing' }
  }
  const kept = parse(text)
  if (kept === 'newer') return { status: 'broken', isSetAside: false, says: NEWER }
  if (kept !== undefined && kept.manuscript.id === id) return { status: 'read', ...kept }
  try {
    renameSync(path, join(folder, SET_ASIDE))
  } catch {
    return { status: 'broken', isSetAside: false, says: UNREAD }
  }
  return sayDamaged(id)
}

const UNREAD = 'The disk does not give what was kept of this manuscript.'
const NEWER =
  'This manuscript was kept by a newer version of this program and has been left alone. Start that version to go on with it.'

function sayDamaged(id: string): ReadKept {
  const says = `What was kept of this manuscript is damaged. It was set aside in the desk's folder, as ${id}/${SET_ASIDE}.`
  return { status: 'broken', isSetAside: true, says }
}

function parse(text: string): KeptManuscript | 'newer' | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isFields(value)) return undefined
  const { format, revision, savedAt, manuscript } = value
  if (typeof format === 'number' && format > FORMAT) return 'newer'
  if (format !== FORMAT || typeof savedAt !== 'string' || !isRevision(revision)) return undefined
  const read = readManuscript(manuscript)
  return read.ok ? { revision, savedAt, manuscript: read.value } : undefined
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
