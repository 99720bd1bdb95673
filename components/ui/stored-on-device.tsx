'use client'

import { useState, useSyncExternalStore } from 'react'
import { deleteEverything, listStored } from '@/lib/attempt/stored'
import { findStorage, readText } from '@/lib/attempt/device'
import { PREFIX } from '@/lib/attempt/storage-key'
import { Button } from './button'

/** How much this app keeps on the device, and the button that deletes it. */
export function StoredOnDevice() {
  const count = useSyncExternalStore(subscribeToStorage, countStored, () => undefined)
  const [words, setWords] = useState('')
  const isAny = typeof count === 'number' && count > 0

  const deleteAll = () => {
    const isDone = deleteEverything(findStorage('localStorage'))
    deleteEverything(findStorage('sessionStorage'))
    setWords(
      isDone
        ? 'Everything that Dateline kept on this device has been deleted.'
        : 'This browser does not let the page delete anything. Clear the site’s data in its settings.',
    )
  }
  return (
    <section aria-labelledby="stored" className="mt-8 border-t border-rule pt-4 font-sans">
      <h2 id="stored" className="text-lg font-semibold">
        Kept here now
      </h2>
      <p className="mt-1">{count === undefined ? 'Looking…' : sayCount(count)}</p>
      <Button
        className="mt-4 aria-disabled:cursor-default aria-disabled:opacity-60"
        aria-disabled={!isAny}
        onClick={isAny ? deleteAll : undefined}
      >
        Delete everything
      </Button>
      <p role="status" className="mt-3">
        {words}
      </p>
      <noscript>
        <p>Without JavaScript this page keeps nothing on your device.</p>
      </noscript>
    </section>
  )
}

function countStored(): number | 'blocked' {
  const storage = findStorage('localStorage')
  return readText(storage, PREFIX) === undefined ? 'blocked' : listStored(storage).length
}

function subscribeToStorage(onChange: () => void): () => void {
  window.addEventListener('storage', onChange)
  return () => window.removeEventListener('storage', onChange)
}

function sayCount(articles: number | 'blocked'): string {
  if (articles === 'blocked') {
    return 'This browser does not let the page keep anything. What you answer is gone when you close it.'
  }
  if (articles === 0) return 'Nothing.'
  return articles === 1 ? 'Answers to one article.' : `Answers to ${String(articles)} articles.`
}
