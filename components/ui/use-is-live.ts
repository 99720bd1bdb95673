'use client'

import { useSyncExternalStore } from 'react'

/** False on the server and while the page comes to life, then true: what needs JavaScript may be shown. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

function never(): () => void {
  return () => undefined
}
