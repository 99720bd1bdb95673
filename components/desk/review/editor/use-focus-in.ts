'use client'

import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Gives the focus, once the page is drawn again, to what a selector finds below `root`. */
export function useFocusIn(root: RefObject<Element | null>): (selector: string) => void {
  const wanted = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    root.current?.querySelector<HTMLElement>(wanted.current)?.focus()
    wanted.current = undefined
  })
  return (selector) => {
    wanted.current = selector
  }
}
