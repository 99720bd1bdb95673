import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import type { MarkOutcome, Submission } from '@/lib/quiz/submission'
import type { AttemptStore } from './attempt-state'
import type { StorageLike } from './device'

export interface AttemptOptions {
  readonly slug: string
  readonly quiz: PresentedQuiz
  /** `localStorage`; undefined where the browser keeps it from us. Nothing is touched before `rehydrate`. */
  readonly storage: StorageLike | undefined
  /** `sessionStorage`; it tells a reload from a new visit. */
  readonly session: StorageLike | undefined
  readonly mark: (submission: Submission) => Promise<MarkOutcome>
}

/** A store for one article page: one pupil's attempt at one quiz. */
export function createAttemptStore({ quiz }: AttemptOptions): StoreApi<AttemptStore> {
  return createStore<AttemptStore>()(() => ({
    phase: 'loading',
    items: new Map(),
    outcomes: new Map(),
    pending: new Set(),
    handingIn: false,
    notices: [],
    saving: 'on',
    step: 0,
    handedIn: false,
    stage: 'reading',
    mode: quiz.passage,
    rehydrate: () => undefined,
    goOn: () => undefined,
    startAfresh: () => undefined,
    respond: () => undefined,
    submit: () => Promise.resolve(),
    handIn: () => Promise.resolve(),
    again: () => undefined,
    remark: () => Promise.resolve(),
    readStorageEvent: () => undefined,
    syncFromDevice: () => undefined,
    changeStage: () => undefined,
    changeMode: () => undefined,
    dismiss: () => undefined,
  }))
}
