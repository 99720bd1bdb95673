'use client'

import { createContext, use } from 'react'

/** Moving between the article and the questions, and telling a screen reader what happened. */
export interface Place {
  /** Shows the evidence of an item in the article; the article offers the way back to the item. */
  readonly showEvidence: (id: string) => void
  /** Brings the evidence into view where the article is beside the quiz, and leaves the focus alone. */
  readonly followEvidence: (id: string) => void
  readonly showItem: (id: string) => void
  readonly announce: (words: string) => void
  /** The page has come to life: controls that need JavaScript are there. */
  readonly isLive: boolean
}

/** Given by the panes of an article; read it with `usePlace`. */
export const PlaceContext = createContext<Place | undefined>(undefined)

/** @throws Error outside the panes of an article */
export function usePlace(): Place {
  const place = use(PlaceContext)
  if (place === undefined) throw new Error('usePlace is used outside the panes of an article')
  return place
}
