'use client'

import { useEffect, useRef, useState } from 'react'
import { openIndexedStore } from '@/lib/review/indexed-store'
import { openPastedDevice, type Pasted, type PastedDevice } from '@/lib/review/pasted-device'

/** What is pasted and not yet sent. */
export interface PastedText {
  readonly pasted: Pasted
  /** Whether it is what an earlier visit left. */
  readonly isRestored: boolean
  readonly change: (pasted: Pasted) => void
  /** Takes it from the device: it has been sent. */
  readonly forget: () => void
}

/** Keeps what is pasted on the device until it has been sent, so that a closed tab loses nothing. */
export function usePasted(): PastedText {
  const [pasted, setPasted] = useState<Pasted>({ text: '' })
  const [isRestored, setRestored] = useState(false)
  const device = useRef<PastedDevice>(undefined)

  useEffect(() => {
    const opened = openPastedDevice(openIndexedStore())
    device.current = opened
    let isHere = true
    void opened.load().then((found) => {
      if (!isHere || found === undefined) return
      // Who was faster than the device goes on with what is there.
      setPasted((present) => (present.text === '' ? found : present))
      setRestored(true)
    })
    return () => {
      isHere = false
    }
  }, [])

  return {
    pasted,
    isRestored,
    change(next) {
      setPasted(next)
      setRestored(false)
      device.current?.save(next)
    },
    forget: () => device.current?.save({ text: '' }),
  }
}
