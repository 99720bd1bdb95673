import type { Manuscript } from './manuscript'
import type { Base, Conflict } from './review-state'
import { judgeWork, readMessage, type TabChannel, type TabWork } from './tab-work'
import { isDirty, type WorkingCopy } from './working-copy'

/** Keeps the work on this page in step with the other tabs of the browser. */
export interface ReviewHearing {
  /** Tells the others what stands here. */
  readonly tell: () => void
  /** Begins to listen, and says that this tab is there. */
  readonly open: () => void
  readonly close: () => void
}

/** What hearing does to the work on this page. */
interface HearingOptions {
  readonly tabs: TabChannel | undefined
  /** Of the manuscript. */
  readonly id: string
  readonly copy: () => WorkingCopy
  /** What the teacher has to decide, if there is anything. */
  readonly conflict: () => Conflict | undefined
  /** Whether the manuscript is done with, so that nothing more is told of it. */
  readonly isForgotten: () => boolean
  readonly setElsewhere: (isElsewhere: boolean) => void
  /** With what the server is now known to have. */
  readonly rebase: (base: Base) => void
  /** Shows what another tab has, which has written it on the device too. */
  readonly adopt: (manuscript: Manuscript, base: Base) => void
  readonly dispute: (conflict: Conflict) => void
  readonly endDispute: () => void
  readonly saveOnDevice: () => void
  readonly settle: () => void
}

/** What is done in one tab is seen in all; where two go their own ways, one of them asks its teacher. */
export function createReviewHearing(options: HearingOptions): ReviewHearing {
  const { tabs, id, copy, conflict, isForgotten, setElsewhere } = options
  const { rebase, adopt, dispute, endDispute, saveOnDevice, settle } = options
  let stopListening: (() => void) | undefined

  function tell(): void {
    if (conflict() || isForgotten()) return
    const { history, parent, base } = copy()
    tabs?.send({ type: 'work', manuscript: history.present, parent, base })
  }

  function hearWork(work: TabWork): void {
    const here = copy()
    const theirs = { theirs: work.manuscript, base: work.base }
    const base = work.base.revision >= here.base.revision ? work.base : here.base
    const verdict = judgeWork(work, here)
    if (conflict() && verdict !== 'same' && verdict !== 'adopt') {
      if (base === work.base) dispute(theirs)
      return
    }
    if (verdict === 'same' || verdict === 'adopt') endDispute()
    switch (verdict) {
      case 'adopt':
        adopt(work.manuscript, base)
        return settle()
      case 'same':
        rebase(base)
        if (!isDirty(copy())) saveOnDevice()
        return settle()
      case 'behind':
        return base === here.base ? undefined : rebase(base)
      case 'outdated':
      case 'first':
        saveOnDevice()
        return tell()
      case 'conflict':
        return dispute(theirs)
    }
  }

  function hear(value: unknown): void {
    const message = readMessage(value, id)
    if (message === undefined) return
    if (message.type === 'work') return hearWork(message)
    setElsewhere(message.type !== 'closed')
    if (message.type === 'opened') tabs?.send({ type: 'here', id })
    if (message.type === 'opened') tell()
    if (message.type === 'closed') tabs?.send({ type: 'opened', id })
  }

  return {
    tell,
    open() {
      stopListening = tabs?.listen(hear)
      tabs?.send({ type: 'opened', id })
    },
    close() {
      tabs?.send({ type: 'closed', id })
      stopListening?.()
      stopListening = undefined
    },
  }
}
