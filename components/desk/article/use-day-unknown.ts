'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { findStorage, readText, writeText } from '@/lib/attempt/device'
import { createMemoryStorage } from '@/lib/attempt/memory-storage'
import { PREFIX } from '@/lib/attempt/storage-key'

const CHANGED = 'dateline-day-unknown'
/** For a browser that keeps its storage from us. */
const memory = createMemoryStorage()

/**
 * Whether the teacher has said that nobody knows when this article came out, and how to say so or take it back. It is
 * remembered until the browser is closed, so that a reload does not ask again.
 */
export function useDayUnknown(
  manuscriptId: string,
): readonly [isUnknown: boolean, setUnknown: (isUnknown: boolean) => void] {
  const key = `${PREFIX}day-unknown:${manuscriptId}`
  const read = useCallback(() => readText(findSession(), key) === 'yes', [key])
  const isUnknown = useSyncExternalStore(subscribe, read, isAsked)
  const setUnknown = (next: boolean) => {
    writeText(findSession(), key, next ? 'yes' : 'no')
    window.dispatchEvent(new Event(CHANGED))
  }
  return [isUnknown, setUnknown]
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}

function findSession() {
  return findStorage('sessionStorage') ?? memory
}

/** The server cannot know. */
function isAsked(): boolean {
  return false
}
