import { applyChange } from './apply-change'
import type { Change } from './change'
import type { Manuscript } from './manuscript'
import { readTyping, type Typing } from './typing'

/** A manuscript with what it was and what it will be again. */
export interface History {
  /** The oldest first. */
  readonly past: readonly Manuscript[]
  readonly present: Manuscript
  /** The next one first. */
  readonly future: readonly Manuscript[]
  /** The text that was typed in last, while more may be typed in the same step. */
  readonly typing?: { readonly where: string; readonly at: number } | undefined
}

/** So many steps can be undone; older ones are forgotten. */
export const MOST_STEPS = 200

/** A manuscript to which nothing has been done. */
export function beginHistory(present: Manuscript): History {
  return { past: [], present, future: [] }
}

/**
 * The history after a change. What is typed in one place of one field is one step, however many changes it is; a change
 * that changes nothing is none.
 */
export function record(history: History, change: Change): History {
  const { past, present } = history
  const next = applyChange(present, change)
  if (next === present) return history
  const typing = readTyping(present, next, change)
  const typed = typing && { where: typing.where, at: endOfChange(typing) }
  if (typing && isMoreOf(history.typing, typing))
    return { past, present: next, future: [], typing: typed }
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [], typing: typed }
}

/** One step back; the same history if there is none. */
export function undo(history: History): History {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

/** One step forward again; the same history if nothing was undone. */
export function redo(history: History): History {
  const { past, present, future } = history
  const [after, ...rest] = future
  if (after === undefined) return history
  return { past: [...past, present], present: after, future: rest }
}

/** The end of a change can be told only so far where the same letter stands twice. */
const SLACK = 2
/** More than a word or two is not typed in one go: it is cut out or pasted. */
const MOST_AT_ONCE = 40

function isMoreOf(last: History['typing'], typing: Typing): boolean {
  if (last?.where !== typing.where) return false
  const { before, after } = typing
  const shorter = Math.min(before.length, after.length)
  const [left, right] = [sharedStart(before, after), sharedEnd(before, after)]
  if (Math.max(before.length, after.length) - left - right > MOST_AT_ONCE) return false
  const start = Math.min(left, Math.max(0, shorter - right))
  const end = Math.max(left, before.length - right)
  return last.at >= start - SLACK && last.at <= end + SLACK
}

/** Where the writing mark stands after a change. */
function endOfChange({ before, after }: Typing): number {
  const left = sharedStart(before, after)
  const right = Math.min(sharedEnd(before, after), before.length - left, after.length - left)
  return after.length - right
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-length - 1) === b.at(-length - 1))
    length += 1
  return length
}
