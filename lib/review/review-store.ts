import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Change } from './change'
import { judgeEntry, type DeviceEntry } from './device-entry'
import type { Findings } from './findings'
import { record, redo, undo, type History } from './history'
import type { Manuscript } from './manuscript'
import type { Problem } from './problem'
import { replacePresent } from './replace-present'
import { openReviewDevice, type DeviceStore } from './review-device'
import { createReviewHearing } from './review-hearing'
import { createReviewLooking } from './review-looking'
import { createReviewSending, type Arrived } from './review-sending'
import type { Conflict, ReviewDoors, ReviewStore, Timers } from './review-state'
import { digestManuscript } from './same-manuscript'
import type { TabChannel } from './tab-work'
import { beginCopy, isDirty, withBase, withHistory, withSent, type WorkingCopy } from './working-copy' // prettier-ignore

export interface ReviewOptions {
  readonly manuscript: Manuscript
  readonly revision: number
  readonly findings: Findings
  readonly problems: readonly Problem[]
  readonly doors: ReviewDoors
  readonly timers: Timers
  /** Undefined where the browser keeps it from us. Nothing is touched before `open`. */
  readonly device: DeviceStore | undefined
  /** Undefined where the browser has no way for tabs to tell each other. */
  readonly tabs: TabChannel | undefined
}

/**
 * A store for one manuscript on one page. Every change goes to the device and to other tabs at once, and to the server
 * soon after. What somebody else has done in between is never overwritten unless the teacher says so.
 */
export function createReviewStore(options: ReviewOptions): StoreApi<ReviewStore> {
  const { manuscript, findings, problems, doors, timers } = options
  const { id } = manuscript
  const get = () => store.getState()
  const set = (change: Partial<ReviewStore>) => store.setState(change)

  let copy = beginCopy(manuscript, options.revision)
  /** What was done before the device was read; undefined from then on. */
  let early: readonly Change[] | undefined = []
  /** Whether the entry on the device is from this tab. */
  let isEntryOurs = false
  let isForgotten = false
  let opened = 0

  const device = openReviewDevice(options.device, id, (isOnDevice) => set({ isOnDevice }))
  const looking = createReviewLooking({ doors, timers, get: () => copy.history.present, set })
  const sending = createReviewSending({
    doors,
    timers,
    get: () => (get().conflict || isForgotten || early ? undefined : copy),
    onSend(digest) {
      copy = withSent(copy, digest)
      saveOnDevice()
    },
    onArrival: takeArrival,
    say(keeping, says) {
      if (!get().conflict) set({ keeping, says })
    },
  })

  const hearing = createReviewHearing({
    tabs: options.tabs,
    id,
    copy: () => copy,
    conflict: () => get().conflict,
    isForgotten: () => isForgotten,
    setElsewhere: (isElsewhere) => set({ isElsewhere }),
    rebase(base) {
      copy = withBase(copy, base)
    },
    adopt(theirs, base) {
      show(withBase(withHistory(copy, replacePresent(copy.history, theirs)), base))
      isEntryOurs = false
    },
    dispute(conflict) {
      isEntryOurs = false
      dispute(conflict)
    },
    endDispute,
    saveOnDevice,
    settle,
  })

  function show(next: WorkingCopy): void {
    const before = copy.history.present
    copy = next
    const { past, present, future } = copy.history
    set({ manuscript: present, canUndo: past.length > 0, canRedo: future.length > 0 })
    looking.changed(before, present)
  }

  function saveOnDevice(): void {
    if (isForgotten || early) return
    const entry = { manuscript: copy.history.present, base: copy.base, sent: copy.sent }
    const isMain = get().conflict === undefined && isDirty(copy)
    if (get().conflict) device.saveDisputed(entry)
    if (isMain) device.save(entry)
    else if (isEntryOurs) device.drop()
    isEntryOurs = isMain
  }

  /** Sees to what is left to send, or that nothing is. */
  function settle(): void {
    set({ revision: copy.base.revision })
    if (get().conflict) return
    if (isDirty(copy)) return sending.soon()
    sending.rest()
    set({ keeping: 'kept', says: undefined })
  }

  /** After everything that this tab has done to the manuscript. */
  function carryOn(): void {
    saveOnDevice()
    hearing.tell()
    settle()
  }

  function step(history: History): void {
    if (history === copy.history) return
    show(withHistory(copy, history))
    if (early) set({ keeping: 'waiting' })
    else carryOn()
  }

  function dispute(conflict: Conflict): void {
    set({ conflict, keeping: 'conflict', says: undefined })
    sending.rest()
    saveOnDevice()
  }

  function endDispute(): void {
    if (get().conflict) device.dropDisputed()
    set({ conflict: undefined, recovered: false })
  }

  function decide(next: WorkingCopy, { base }: Conflict): void {
    endDispute()
    show(withBase(next, base))
    carryOn()
    sending.now()
  }

  function takeArrival(arrived: Arrived, sent: string): void {
    // Another tab has heard of something newer meanwhile.
    if (arrived.status !== 'gone' && arrived.revision < copy.base.revision) return settle()
    switch (arrived.status) {
      case 'kept':
        copy = withBase(copy, { revision: arrived.revision, digest: sent })
        looking.again()
        return carryOn()
      case 'gone':
        return set({ keeping: 'failed', says: arrived.says })
      case 'changed-since': {
        const { theirs, revision } = arrived
        const base = { revision, digest: digestManuscript(theirs) }
        if (!isDirty(copy)) {
          show(withBase(withHistory(copy, replacePresent(copy.history, theirs)), base))
          set({ renewed: true })
          return carryOn()
        }
        if (!copy.shown.includes(base.digest)) return dispute({ theirs, base })
        // It was kept, and the answer was lost on its way.
        copy = withBase(copy, base)
        return sending.now()
      }
    }
  }

  /** Takes up what the device has kept since the last time. */
  function takeEntry(entry: DeviceEntry): void {
    const isKnown = digestManuscript(entry.manuscript) === copy.digest
    const verdict = isDirty(copy) && !isKnown ? 'conflict' : judgeEntry(entry, copy.base)
    if (verdict === 'drop') return
    const { history, base } = copy
    const mine = withHistory(copy, replacePresent(history, entry.manuscript))
    if (verdict === 'restore') {
      set({ recovered: true })
      return show({ ...mine, sent: entry.sent })
    }
    set({ conflict: { theirs: history.present, base }, keeping: 'conflict' })
    show({ ...withBase(mine, entry.base), sent: entry.sent })
  }

  async function readDevice(nth: number): Promise<void> {
    const { entry, disputed } = await device.load()
    if (nth !== opened) return
    const given = early ?? []
    early = undefined
    isEntryOurs = entry !== undefined
    if (entry ?? disputed) {
      // What was done on this page so far goes on top of what was done before.
      if (given.length > 0) copy = beginCopy(manuscript, options.revision)
      if (entry) takeEntry(entry)
      if (disputed && !get().conflict) takeEntry(disputed)
      const history = given.reduce(record, copy.history)
      if (history !== copy.history) show(withHistory(copy, history))
    }
    hearing.open()
    carryOn()
    if (disputed && !get().conflict) device.dropDisputed()
    sending.now()
  }

  function close(): void {
    opened += 1
    hearing.close()
    looking.rest()
    sending.rest()
    if (isDirty(copy)) sending.now()
  }

  const store: StoreApi<ReviewStore> = createStore<ReviewStore>()(() => ({
    manuscript,
    revision: options.revision,
    findings,
    problems,
    keeping: 'kept',
    says: undefined,
    conflict: undefined,
    canUndo: false,
    canRedo: false,
    recovered: false,
    renewed: false,
    isElsewhere: false,
    isOnDevice: true,
    change(change) {
      if (early) early = [...early, change]
      step(record(copy.history, change))
    },
    undo() {
      if (!early) step(undo(copy.history))
    },
    redo() {
      if (!early) step(redo(copy.history))
    },
    takeTheirs() {
      const { conflict } = get()
      if (!conflict) return
      decide(withHistory(copy, replacePresent(copy.history, conflict.theirs)), conflict)
    },
    keepMine() {
      const { conflict, manuscript: mine } = get()
      if (!conflict) return
      const theirs = withHistory(copy, replacePresent(copy.history, conflict.theirs))
      decide(withHistory(theirs, replacePresent(theirs.history, mine)), conflict)
    },
    retry: sending.now,
    dismiss: () => set({ recovered: false, renewed: false }),
    open() {
      opened += 1
      void readDevice(opened)
      return close
    },
    forget() {
      isForgotten = true
      sending.rest()
      device.drop()
      device.dropDisputed()
    },
  }))
  return store
}
