'use client'

import { useState } from 'react'
import type { SignedOut } from '@/lib/review/kept'

/** What every action of the desk may come to instead of what was wanted. */
export type Failure = SignedOut | { readonly status: string; readonly says: string }

/** Something that was asked of the server, and how far it has come. */
export interface DeskAction {
  readonly isBusy: boolean
  readonly failure: Failure | undefined
  /** Asks, unless the last question is still open; `onDone` runs only if the server did what was wanted. */
  run<R extends { readonly status: string }>(
    ask: () => Promise<R>,
    onDone: (result: Exclude<R, Failure>) => void,
  ): void
}

const UNREACHABLE = {
  status: 'failed',
  says: 'The server could not be reached. Look whether you are online, and try again in a moment.',
} as const

/** One button's line to the server. */
export function useDeskAction(): DeskAction {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()

  async function wait<R extends { readonly status: string }>(
    ask: () => Promise<R>,
    onDone: (result: Exclude<R, Failure>) => void,
  ): Promise<void> {
    setBusy(true)
    setFailure(undefined)
    const result = await ask().catch(() => UNREACHABLE)
    setBusy(false)
    if (isDone(result)) onDone(result)
    else setFailure(readFailure(result))
  }
  return {
    isBusy,
    failure,
    run(ask, onDone) {
      if (!isBusy) void wait(ask, onDone)
    },
  }
}

function isDone<R extends { readonly status: string }>(
  result: R | typeof UNREACHABLE,
): result is Exclude<R, Failure> {
  return result.status !== 'signed-out' && !('says' in result)
}

function readFailure(result: { readonly status: string; readonly says?: unknown }): Failure {
  return result.status === 'signed-out' || typeof result.says !== 'string'
    ? { status: 'signed-out' }
    : { status: result.status, says: result.says }
}
