'use client'

import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Gives the focus, once the page is drawn again, to what the first of these selectors finds below `root`. */
export function useFocusIn(
  root: RefObject<Element | null>,
): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[] | undefined>(undefined)
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const found = wanted.current.flatMap(
      (selector) => root.current?.querySelector<HTMLElement>(selector) ?? [],
    )
    found[0]?.focus()
    wanted.current = undefined
  })
  return (...selectors) => {
    wanted.current = selectors
  }
}

/** After one of `count` rows has gone: the field of the row in its place, else the button that adds one. */
export function fieldNear(at: number, count: number): readonly string[] {
  return [`li:nth-child(${String(Math.min(at + 1, count - 1))}) input`, 'li:last-child button']
}
