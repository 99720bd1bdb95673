import type { PassageMode } from '@/lib/quiz/item'
import type { PresentedItem, PresentedQuiz } from '@/lib/quiz/presented-item'
import type { ArticleDevice } from './article-device'
import type { AttemptEntry, AttemptState, Notice } from './attempt-state'
import { fitRecord } from './change-record'
import { isSameResponse } from './is-same-response'
import type { ItemRecord } from './item-record'
import { mergeRecords } from './merge-records'
import { entryText, readEntry, readRecord, recordText } from './read-record'

/** The state that the work is done on. */
export interface AttemptAccess {
  readonly get: () => AttemptState
  readonly set: (change: Partial<AttemptState>) => void
}

/** The steps that the actions are made of. Each leaves the state and the device alike. */
export interface AttemptWork {
  readonly findItem: (id: string) => PresentedItem | undefined
  /** The record of an item. Once the attempt is open, after taking over what another tab made of it. */
  readonly take: (id: string) => ItemRecord | undefined
  readonly takeAll: () => void
  /** Sets a record, and saves it once the attempt is open. */
  readonly put: (id: string, record: ItemRecord) => void
  readonly changeEntry: (change: Partial<Omit<AttemptEntry, 'step'>>) => void
  /** Adds a notice in place of one of the same kind for the same item. */
  readonly notify: (notice: Notice) => void
  readonly hush: (isOver: (notice: Notice) => boolean) => void
}

/** The item that a notice is about. */
export function noticeId(notice: Notice): string | undefined {
  return 'id' in notice ? notice.id : undefined
}

/** What an attempt starts from. */
export function emptyEntry(quiz: PresentedQuiz): AttemptEntry {
  return { step: 0, handedIn: false, stage: 'reading', mode: quiz.passage }
}

/** Whether the passage is in view, as the attempt stands. */
export function passageMode(state: AttemptState, quiz: PresentedQuiz): PassageMode {
  return quiz.passage === 'hidden' && state.stage === 'answering' ? state.mode : 'shown'
}

/** The work on one store and one device. */
export function createAttemptWork(
  { get, set }: AttemptAccess,
  device: ArticleDevice,
  quiz: PresentedQuiz,
): AttemptWork {
  const byId = new Map(quiz.items.map((item) => [item.id, item]))

  function hush(isOver: (notice: Notice) => boolean): void {
    if (get().notices.some(isOver)) set({ notices: get().notices.filter((one) => !isOver(one)) })
  }

  function notify(notice: Notice): void {
    hush((one) => one.kind === notice.kind && noticeId(one) === noticeId(notice))
    set({ notices: [...get().notices, notice] })
  }

  function save(id: string | undefined, text: string): void {
    if (get().phase !== 'open') return
    device.save(id, text)
    set({ saving: device.saving() })
  }

  function keep(id: string, record: ItemRecord): void {
    const before = get().items.get(id)?.stale
    set({ items: new Map(get().items).set(id, record) })
    if (record.stale === undefined) {
      hush((notice) => notice.kind === 'stale' && notice.id === id)
    } else if (!isSameResponse(record.stale, before)) {
      notify({ kind: 'stale', id, response: record.stale })
    }
  }

  function drop(id: string): void {
    const [items, outcomes] = [new Map(get().items), new Map(get().outcomes)]
    items.delete(id)
    outcomes.delete(id)
    set({ items, outcomes })
    hush((notice) => noticeId(notice) === id)
  }

  function put(id: string, record: ItemRecord): void {
    keep(id, record)
    save(id, recordText(record))
  }

  function take(id: string): ItemRecord | undefined {
    const item = byId.get(id)
    if (item === undefined || get().phase !== 'open') return get().items.get(id)
    const found = device.look(id, readRecord)
    if (found.status === 'removed') drop(id)
    if (found.status === 'corrupt') notify({ kind: 'corrupt' })
    const mine = get().items.get(id)
    if (found.status !== 'changed') return mine

    const theirs = fitRecord(found.value, item, quiz.sentences)
    if (mine === undefined) {
      keep(id, theirs)
    } else if (theirs !== found.value) {
      // Another tab shows another version of the item: neither knows which is newer, so nothing is written.
      keep(id, { ...mine, stale: mine.stale ?? theirs.stale })
    } else {
      const merged = mergeRecords(mine, theirs)
      keep(id, merged)
      if (recordText(merged) !== recordText(theirs)) save(id, recordText(merged))
    }
    return get().items.get(id)
  }

  function takeEntry(): void {
    if (get().phase !== 'open') return
    const found = device.look(undefined, readEntry)
    if (found.status === 'removed') set(emptyEntry(quiz))
    if (found.status === 'corrupt') notify({ kind: 'corrupt' })
    if (found.status === 'changed' && found.value.step > get().step) set(found.value)
  }

  function changeEntry(change: Partial<Omit<AttemptEntry, 'step'>>): void {
    takeEntry()
    const before = passageMode(get(), quiz)
    set({ ...change, step: get().step + 1 })
    save(undefined, entryText(get()))
    if (before === passageMode(get(), quiz) || before === 'shown') return
    // What was answered from memory could be checked against the article from here on.
    for (const [id, record] of get().items) {
      if (record.closed) continue
      put(id, { ...record, step: record.step + 1, mode: 'shown' })
    }
  }

  function takeAll(): void {
    takeEntry()
    for (const id of byId.keys()) take(id)
  }

  return {
    findItem: (id) => byId.get(id),
    take,
    takeAll,
    put,
    changeEntry,
    notify,
    hush,
  }
}
