import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import type { FormOutcome, MarkOutcome, Submission } from '@/lib/quiz/submission'
import { openArticleDevice } from './article-device'
import { createAttemptMarking } from './attempt-marking'
import type { AttemptState, AttemptStore } from './attempt-state'
import { createAttemptWork, emptyEntry, passageMode } from './attempt-work'
import { withoutResponse, withResponse } from './change-record'
import { readText, writeText, type StorageLike } from './device'
import { isAnswered, isSameResponse } from './is-same-response'
import { emptyRecord } from './item-record'
import { moveFormerEntries } from './move-former-entries'
import { readRecord } from './read-record'
import { parseArticleKey, VERSION, visitKey } from './storage-key'

export interface AttemptOptions {
  readonly slug: string
  /** The names that the article had before: what the device keeps under them is moved here. */
  readonly formerly?: readonly string[] | undefined
  readonly quiz: PresentedQuiz
  /** `localStorage`; undefined where the browser keeps it from us. Nothing is touched before `rehydrate`. */
  readonly storage: StorageLike | undefined
  /** `sessionStorage`; it tells a reload from a new visit. */
  readonly session: StorageLike | undefined
  /** What came back to the page's form, where it was posted without JavaScript. */
  readonly posted?: FormOutcome | undefined
  readonly mark: (submission: Submission) => Promise<MarkOutcome>
}

function emptyState(quiz: PresentedQuiz) {
  return {
    ...emptyEntry(quiz),
    found: 0,
    items: new Map(),
    outcomes: new Map(),
    pending: new Set<string>(),
    handingIn: false,
    notices: [],
  } satisfies Partial<AttemptState>
}

/** A store for one article page: one pupil's attempt at one quiz. */
export function createAttemptStore(options: AttemptOptions): StoreApi<AttemptStore> {
  const { slug, quiz, storage, session } = options
  let posted = options.posted
  const get = () => store.getState()
  const set = (change: Partial<AttemptState>) => store.setState(change)
  const device = openArticleDevice(storage, slug)
  const work = createAttemptWork({ get, set }, device, quiz)
  const { reset, takePosted, ...marking } = createAttemptMarking({ get, set }, work, options)

  function countFound(): number {
    return quiz.items.filter(({ id }) => {
      const record = device.peek(id, readRecord)
      return record && (record.stale || record.tries.length > 0 || isAnswered(record.response))
    }).length
  }

  function isVisited(): boolean {
    return typeof readText(session, visitKey(slug)) === 'string'
  }

  /** Opens the attempt. What was given on this page before it was open is newer than what is on the device. */
  function open(): void {
    const given = get().items
    set({ phase: 'open', found: 0, items: new Map() })
    work.takeAll()
    for (const [id, { revision, response, mode }] of given) {
      const record = get().items.get(id) ?? emptyRecord(revision, mode)
      if (response && !record.closed) work.put(id, withResponse(record, response, mode))
    }
    if (posted) takePosted(posted)
    posted = undefined
    writeText(session, visitKey(slug), '1')
    void marking.remark()
  }

  function sync(): void {
    if (get().phase === 'open') work.takeAll()
    else if (get().phase === 'found' && countFound() === 0) open()
  }

  const store: StoreApi<AttemptStore> = createStore<AttemptStore>()(() => ({
    ...emptyState(quiz),
    ...marking,
    phase: 'loading',
    saving: 'on',

    rehydrate() {
      if (get().phase !== 'loading') return
      moveFormerEntries(storage, options.formerly ?? [], slug)
      if (device.prepare().isCorrupt) work.notify({ kind: 'corrupt' })
      const found = countFound()
      set({ saving: device.saving() })
      if (found > 0 && !isVisited()) return set({ phase: 'found', found })
      // The attempt's own entry without work is left by another reader, who only looked.
      if (found === 0 && !isVisited()) device.dropAttempt()
      open()
    },

    goOn() {
      if (get().phase === 'found') open()
    },

    startAfresh() {
      const { phase, items } = get()
      if (phase === 'loading') return
      reset()
      device.clear()
      set({ ...emptyState(quiz), items: phase === 'found' ? items : new Map() })
      open()
    },

    respond(id, response) {
      const item = work.findItem(id)
      if (item?.ask !== response.ask) return
      const mode = passageMode(get(), quiz)
      const record = work.take(id) ?? emptyRecord(item.revision, mode)
      if (record.closed || isSameResponse(record.response, response)) return
      work.put(id, withResponse(record, response, mode))
    },

    again(ids) {
      const outcomes = new Map(get().outcomes)
      for (const id of ids) {
        const record = work.take(id)
        if (record) work.put(id, withoutResponse(record))
        outcomes.delete(id)
      }
      set({ outcomes })
      work.changeEntry({ handedIn: false, stage: 'answering' })
    },

    readStorageEvent({ key }) {
      const changed = key === null ? { slug, version: VERSION } : parseArticleKey(key)
      if (changed?.slug !== slug) return
      if (changed.version > VERSION) device.prepare()
      sync()
      set({ saving: device.saving() })
    },

    syncFromDevice: sync,
    changeStage: (stage) => work.changeEntry({ stage }),
    changeMode: (mode) => work.changeEntry({ mode: quiz.passage === 'shown' ? 'shown' : mode }),

    dismiss(notice) {
      work.hush((one) => one === notice)
      const record = notice.kind === 'stale' ? work.take(notice.id) : undefined
      if (notice.kind === 'stale' && record) {
        work.put(notice.id, { ...record, step: record.step + 1, stale: undefined })
      }
    },
  }))

  for (const { id, response } of posted?.responses ?? []) get().respond(id, response)
  if (posted) takePosted(posted)
  return store
}
