'use client'

import { useEffect, useRef, type RefObject } from 'react'

/**
 * Lets what has `data-drag` below `root` be dragged onto what has `data-drop`. While it lasts the one has
 * `data-dragged` and the other `data-over`. It is an extra: buttons and lists do the same, so the code for it comes
 * after the page, and a page without it misses nothing.
 */
export function useDragging({
  root,
  isOn,
  onDrop,
  among = '',
}: {
  readonly root: RefObject<HTMLElement | null>
  readonly isOn: boolean
  readonly onDrop: (dragged: string, target: string) => void
  /** Differs when other things are there to be dragged. */
  readonly among?: string | undefined
}): void {
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })

  useEffect(() => {
    const element = root.current
    if (!isOn || element === null) return
    let isOver = false
    let stop = () => {}
    void import('./register-dragging').then(({ registerDragging }) => {
      if (!isOver)
        stop = registerDragging(element, (dragged, target) => drop.current(dragged, target))
    })
    return () => {
      isOver = true
      stop()
    }
  }, [root, isOn, among])
}
