import { MOST_STEPS, type History } from './history'
import type { Manuscript } from './manuscript'
import { isSameManuscript } from './same-manuscript'

/** The history with another manuscript on top, as one step that can be undone. */
export function replacePresent({ past, present, future }: History, next: Manuscript): History {
  if (isSameManuscript(present, next)) return { past, present: next, future }
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] }
}
