import type { Manuscript } from './manuscript'
import type { ReviewDoors, ReviewState, Timers } from './review-state'

/** After the last change to what the facts are read from, and to anything. */
const FIND_AFTER = 600
const CHECK_AFTER = 400

/** Asks the server what stands in the passage and what is to be looked at, while the teacher goes on. */
export interface ReviewLooking {
  /** To be told of every manuscript that takes the place of another. */
  readonly changed: (before: Manuscript, after: Manuscript) => void
  /** Asks once more what was asked in vain. */
  readonly again: () => void
  readonly rest: () => void
}

interface LookingOptions {
  readonly doors: ReviewDoors
  readonly timers: Timers
  readonly get: () => Manuscript
  readonly set: (found: Partial<Pick<ReviewState, 'findings' | 'problems'>>) => void
}

/** Both questions wait for a pause. An answer that comes after the one to a later question is left out. */
export function createReviewLooking({ doors, timers, get, set }: LookingOptions): ReviewLooking {
  const finding = createQuestion(timers, FIND_AFTER, async () => {
    const { id, article } = get()
    const found = await doors.findInPassage(id, article)
    return found.status === 'found' ? () => set({ findings: found.findings }) : undefined
  })
  const checking = createQuestion(timers, CHECK_AFTER, async () => {
    const checked = await doors.checkNow(get())
    return checked.status === 'checked' ? () => set({ problems: checked.problems }) : undefined
  })
  return {
    changed(before, after) {
      if (before === after) return
      checking.ask()
      if (isReadOtherwise(before, after)) finding.ask()
    },
    again() {
      finding.again()
      checking.again()
    },
    rest() {
      finding.rest()
      checking.rest()
    },
  }
}

function isReadOtherwise({ article: a }: Manuscript, { article: b }: Manuscript): boolean {
  return (
    a.passage !== b.passage ||
    a.published !== b.published ||
    a.language !== b.language ||
    a.title !== b.title
  )
}

/** Something that is asked again and again; `put` gives what takes the answer in, or undefined for none. */
function createQuestion(
  timers: Timers,
  pause: number,
  put: () => Promise<(() => void) | undefined>,
) {
  let cancel: (() => void) | undefined
  let asked = 0
  let answered = 0
  let isOpen = false

  async function send(): Promise<void> {
    cancel = undefined
    asked += 1
    const nth = asked
    isOpen = true
    const take = await put().catch(() => undefined)
    if (take === undefined || nth <= answered) return
    answered = nth
    if (nth === asked) isOpen = false
    take()
  }

  return {
    ask() {
      cancel?.()
      cancel = timers.after(pause, () => void send())
    },
    again() {
      if (isOpen && cancel === undefined) void send()
    },
    rest() {
      cancel?.()
      cancel = undefined
    },
  }
}
