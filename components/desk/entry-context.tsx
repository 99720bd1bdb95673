'use client'

import { createContext, use, type ReactNode } from 'react'
import type { EnterDesk } from '@/lib/review/enter-outcome'

const EntryContext = createContext<EnterDesk | undefined>(undefined)

/** Lets what stands below ask for the passphrase in place, so that nothing on the page is lost. */
export function EntryProvider({
  enter,
  children,
}: {
  readonly enter: EnterDesk
  readonly children: ReactNode
}) {
  return <EntryContext value={enter}>{children}</EntryContext>
}

/** The action that takes the passphrase. */
export function useEntry(): EnterDesk {
  const enter = use(EntryContext)
  if (enter === undefined) throw new Error('useEntry is used outside an EntryProvider')
  return enter
}
