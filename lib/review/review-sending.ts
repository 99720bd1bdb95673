import type { Kept } from './kept'
import type { Keeping, ReviewDoors, Timers } from './review-state'
import { isDirty, type WorkingCopy } from './working-copy'

/** From a change to its way to the server. More changes in that time go along with it. */
const SEND_AFTER = 1000
/** After a failure; each further one waits twice as long. */
const FIRST_RETRY = 2000
const LAST_RETRY = 30_000

/** The server's word on what was sent. */
export type Arrived = Exclude<Kept, { readonly status: 'signed-out' | 'failed' }>

/** Brings the manuscript to the server. One is on its way at a time. */
export interface ReviewSending {
  /** There is something to send, before long. */
  readonly soon: () => void
  readonly now: () => void
  /** Nothing is to be sent for now. */
  readonly rest: () => void
}

interface SendingOptions {
  readonly doors: ReviewDoors
  readonly timers: Timers
  /** What is to be sent; undefined while the teacher has to decide something first. */
  readonly get: () => WorkingCopy | undefined
  /** To be told what leaves, so that the device knows too. */
  readonly onSend: (digest: string) => void
  /** Takes in what came back to it. */
  readonly onArrival: (arrived: Arrived, sent: string) => void
  readonly say: (keeping: Keeping, says?: string) => void
}

/** Sends a while after each change, and tries again for as long as the server cannot be reached. */
export function createReviewSending(options: SendingOptions): ReviewSending {
  const { doors, timers, get, onSend, onArrival, say } = options
  let cancel: (() => void) | undefined
  let isOnItsWay = false
  let isAskedAgain = false
  /** How long to wait after the next failure; undefined while all is well. */
  let retryAfter: number | undefined
  let isRefused = false

  function wait(milliseconds: number): void {
    cancel?.()
    cancel = timers.after(milliseconds, now)
  }

  function now(): void {
    cancel?.()
    cancel = undefined
    if (isOnItsWay) isAskedAgain = true
    else void send()
  }

  function fail(keeping: Keeping, says?: string): void {
    say(keeping, says)
    isRefused = keeping === 'failed'
    wait(retryAfter ?? FIRST_RETRY)
    retryAfter = Math.min((retryAfter ?? FIRST_RETRY) * 2, LAST_RETRY)
  }

  async function send(): Promise<void> {
    const copy = get()
    if (copy === undefined) return
    isOnItsWay = true
    if (isDirty(copy)) {
      onSend(copy.digest)
      // What failed is said until it works: a line that changes every few seconds helps nobody.
      if (retryAfter === undefined) say('keeping')
    }
    const { present } = copy.history
    const answer = await doors.keepManuscript(present, copy.base.revision).catch(() => undefined)
    isOnItsWay = false
    const isAgain = isAskedAgain
    isAskedAgain = false
    if (answer === undefined) return fail('offline')
    if (answer.status === 'signed-out') return fail('signed-out')
    if (answer.status === 'failed') return fail('failed', answer.says)
    retryAfter = undefined
    isRefused = false
    onArrival(answer, copy.digest)
    if (isAgain) now()
  }

  return {
    soon() {
      // Said also while something is on its way: what was done since is not in it.
      if (retryAfter === undefined) say('waiting')
      // Whoever is offline hears so, and the next try takes this along; what was refused may be put right by this.
      if (cancel !== undefined && !isRefused) return
      isRefused = false
      wait(SEND_AFTER)
    },
    now,
    rest() {
      cancel?.()
      cancel = undefined
    },
  }
}
