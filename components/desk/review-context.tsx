'use client'

import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { openTabs } from '@/lib/review/broadcast-tabs'
import type { Findings } from '@/lib/review/findings'
import { openIndexedStore } from '@/lib/review/indexed-store'
import type { Failed } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import type { ReviewDoors, ReviewStore, Timers } from '@/lib/review/review-state'
import { createReviewStore } from '@/lib/review/review-store'

const ReviewContext = createContext<StoreApi<ReviewStore> | undefined>(undefined)

interface ReviewProviderProps extends ReviewDoors {
  readonly manuscript: Manuscript
  readonly revision: number
  readonly findings: Findings
  readonly problems: readonly Problem[]
  readonly children: ReactNode
}

/** Holds one manuscript for the pages below it, and keeps it on the device, on the server and in step with other tabs. */
export function ReviewProvider({
  manuscript,
  revision,
  findings,
  problems,
  keepManuscript,
  findInPassage,
  checkNow,
  children,
}: ReviewProviderProps) {
  const [store] = useState(() =>
    createReviewStore({
      manuscript,
      revision,
      findings,
      problems,
      doors: {
        keepManuscript: (...sent) => orRenewed(keepManuscript(...sent)),
        findInPassage: (...sent) => orRenewed(findInPassage(...sent)),
        checkNow: (...sent) => orRenewed(checkNow(...sent)),
      },
      timers: TIMERS,
      device: openIndexedStore(),
      tabs: openTabs(manuscript.id),
    }),
  )

  useEffect(() => {
    const { open, retry } = store.getState()
    let close = open()
    // Whoever comes back sees what was done elsewhere; whoever leaves has what is left sent at once.
    const onVisible = () => {
      if (document.visibilityState === 'visible' || store.getState().keeping !== 'kept') retry()
    }
    const onHide = () => close()
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) close = open()
    }
    window.addEventListener('online', retry)
    window.addEventListener('pagehide', onHide)
    window.addEventListener('pageshow', onShow)
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('pagehide', onHide)
      window.removeEventListener('pageshow', onShow)
      document.removeEventListener('visibilitychange', onVisible)
      close()
    }
  }, [store])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { keeping, isOnDevice } = store.getState()
      if (keeping !== 'kept' && !isOnDevice) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [store])

  return <ReviewContext value={store}>{children}</ReviewContext>
}

/** One thing of the manuscript on this page, or one of its actions. */
export function useReview<T>(select: (state: ReviewStore) => T): T {
  const store = use(ReviewContext)
  if (store === undefined) throw new Error('useReview is used outside a ReviewProvider')
  return useStore(store, select)
}

const TIMERS: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

const RENEWED: Failed = {
  status: 'failed',
  says: 'The server has been renewed since this page was loaded. Reload the page; your work is kept on this device.',
}

async function orRenewed<T>(answer: Promise<T>): Promise<T | Failed> {
  try {
    return await answer
  } catch (error) {
    if (unstable_isUnrecognizedActionError(error)) return RENEWED
    throw error
  }
}
