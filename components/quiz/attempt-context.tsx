'use client'

import {
  createContext,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { createAttemptStore } from '@/lib/attempt/create-attempt-store'
import type { AttemptStore } from '@/lib/attempt/attempt-state'
import { findStorage } from '@/lib/attempt/device'
import { createMemoryStorage } from '@/lib/attempt/memory-storage'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import { readSubmission } from '@/lib/quiz/read-submission'
import { SUBMISSION_FIELD } from '@/lib/quiz/submission-fields'
import type { FormOutcome, MarkOutcome, Submission } from '@/lib/quiz/submission'
import type { PassageNode } from '@/lib/text/passage'

/** The server action that marks responses; a page without JavaScript posts its form to the same one. */
export type SubmitAction = (
  previous: FormOutcome | undefined,
  form: FormData,
) => Promise<FormOutcome>

interface Attempt {
  readonly slug: string
  readonly quiz: PresentedQuiz
  /** The passage that the quiz is about. */
  readonly nodes: readonly PassageNode[]
  readonly store: ReturnType<typeof createAttemptStore>
}

const AttemptContext = createContext<Attempt | undefined>(undefined)

/** Holds one pupil's attempt for the page below it, and keeps it in step with the device and with other tabs. */
export function AttemptProvider({
  slug,
  formerly,
  quiz,
  nodes,
  submit,
  posted,
  keeps = 'attempt',
  children,
}: {
  readonly slug: string
  /** The names that the article had before. */
  readonly formerly?: readonly string[] | undefined
  readonly quiz: PresentedQuiz
  readonly nodes: readonly PassageNode[]
  readonly submit: SubmitAction
  /** What came back to a page without JavaScript. */
  readonly posted: FormOutcome | undefined
  /** A teacher who looks at a quiz leaves nothing on the device. */
  readonly keeps?: 'attempt' | 'nothing' | undefined
  readonly children: ReactNode
}) {
  const [store] = useState(() =>
    createAttemptStore({
      slug,
      formerly,
      quiz,
      posted,
      storage: keeps === 'nothing' ? createMemoryStorage() : findStorage('localStorage'),
      session: keeps === 'nothing' ? createMemoryStorage() : findStorage('sessionStorage'),
      mark: (submission) => send(submission, submit),
    }),
  )

  useEffect(() => {
    const { rehydrate, readStorageEvent, syncFromDevice } = store.getState()
    const onPageShow = (event: PageTransitionEvent) => {
      if (event.persisted) syncFromDevice()
    }
    rehydrate()
    window.addEventListener('storage', readStorageEvent)
    window.addEventListener('pageshow', onPageShow)
    return () => {
      window.removeEventListener('storage', readStorageEvent)
      window.removeEventListener('pageshow', onPageShow)
    }
  }, [store])

  return <AttemptContext value={{ slug, quiz, nodes, store }}>{children}</AttemptContext>
}

async function send(submission: Submission, submit: SubmitAction): Promise<MarkOutcome> {
  const json = JSON.stringify(submission)
  // What cannot be taken is refused before any page sees it, and then no words would come back.
  const read = readSubmission(json)
  if (!read.ok) return { status: 'refused', id: read.id, message: read.message }
  const form = new FormData()
  form.set(SUBMISSION_FIELD, json)
  try {
    return (await submit(undefined, form)).outcome
  } catch (error) {
    if (unstable_isUnrecognizedActionError(error)) return { status: 'refused', message: RENEWED }
    throw error
  }
}

const RENEWED =
  'The server has been renewed since this page was loaded. Reload the page; your answers are kept.'

/** The attempt of this page. */
export function useAttempt(): Attempt {
  const attempt = use(AttemptContext)
  if (attempt === undefined) throw new Error('useAttempt is used outside an AttemptProvider')
  return attempt
}

/** One thing of the attempt's state, or one of its actions. */
export function useAttemptState<T>(select: (state: AttemptStore) => T): T {
  const { store } = useAttempt()
  // Zustand's own hook shows the server the state of a store just made, which lacks the marks of a posted form.
  const read = () => select(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
