'use client'

import { useEffect, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import type { Pasted } from '@/lib/review/pasted-device'
import type { Failure } from '../use-desk-action'
import { makeReady, sendFile, sendPasted, type Brought } from './send-article'

/** An article on its way to the desk. */
export interface Bringing {
  /** What is being read, in words; none while nothing is on its way. */
  readonly what: string | undefined
  readonly failure: Failure | undefined
  bringFiles(files: readonly File[]): void
  /** `onBegun` is called once the desk has it. */
  bringPasted(pasted: Pasted, onBegun: () => void): void
  stop(): void
}

/** Sends an article to the desk, and opens it there once it has been read. */
export function useBring(): Bringing {
  const router = useRouter()
  const [what, setWhat] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const sending = useRef<AbortController>(undefined)
  useEffect(makeReady, [])

  async function bring(
    name: string,
    send: (signal: AbortSignal) => Promise<Brought>,
    onBegun?: () => void,
  ) {
    if (sending.current !== undefined) return
    const controller = new AbortController()
    sending.current = controller
    setWhat(name)
    setFailure(undefined)
    const brought = await send(controller.signal)
    sending.current = undefined
    if (brought.status === 'begun') {
      onBegun?.()
      // What is said stays until the next page is there.
      router.push(`/teach/manuscripts/${brought.id}`)
      return
    }
    setWhat(undefined)
    setFailure(brought)
  }

  return {
    what,
    failure,
    bringFiles(files) {
      const [file, ...more] = files
      if (file === undefined) return
      if (more.length > 0) setFailure({ status: 'refused', says: sayTooMany(files.length) })
      else void bring(`“${file.name}”`, (signal) => sendFile(file, signal))
    },
    bringPasted: (pasted, onBegun) =>
      void bring('what you pasted', (signal) => sendPasted(pasted, signal), onBegun),
    stop: () => sending.current?.abort(),
  }
}

function sayTooMany(count: number): string {
  return `These are ${String(count)} files. Bring one article at a time; of a saved web page, only the file that ends in .html or .htm.`
}
