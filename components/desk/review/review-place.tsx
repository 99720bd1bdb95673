'use client'

import { createContext, use, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type View = 'passage' | 'items'
export type PanelName = 'edit' | 'ways' | 'try' | 'else'

/** Where a teacher is in the review: what is lit up, open and spoken. Nothing of it is kept or undone. */
export interface ReviewPlace {
  /** Items whose evidence is lit up in the passage. */
  readonly litItems: readonly string[]
  /** The mark that is pointed at. */
  readonly litMark: string | undefined
  /** Which pane a narrow screen shows. */
  readonly view: View
  /** The one card that is open, and what is open in it; `isNew` where its question was begun just now. */
  readonly panel:
    { readonly id: string; readonly name: PanelName; readonly isNew?: boolean } | undefined
  /** The item whose evidence is being selected, and which piece of it; the number behind the last adds one. */
  readonly choosing: { readonly id: string; readonly at: number } | undefined
  /** The marks whose menu is open, and the piece of the passage that it hangs on. */
  readonly menu: { readonly marks: readonly string[]; readonly at: number } | undefined
  /** The mark that the Tab key stops at. */
  readonly stop: string | undefined
  readonly announced: string
  /** What gets the focus when the page is drawn next. */
  readonly focusNext: string | undefined
  readonly put: (change: Partial<Omit<ReviewPlace, 'put' | 'announce'>>) => void
  readonly announce: (words: string) => void
}

const PlaceStore = createContext<StoreApi<ReviewPlace> | undefined>(undefined)

export function ReviewPlaceProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createPlace)
  return <PlaceStore value={store}>{children}</PlaceStore>
}

function createPlace(): StoreApi<ReviewPlace> {
  return createStore<ReviewPlace>()((set) => ({
    litItems: [],
    litMark: undefined,
    view: 'items',
    panel: undefined,
    choosing: undefined,
    menu: undefined,
    stop: undefined,
    announced: '',
    focusNext: undefined,
    put: (change) => set(change),
    // Words that do not change are not read out a second time.
    announce: (words) =>
      set(({ announced }) => ({ announced: announced === words ? `${words}\u00A0` : words })),
  }))
}

/** The store itself, for what is read when something happens and not when the page is drawn. */
export function useReviewPlaceStore(): StoreApi<ReviewPlace> {
  const store = use(PlaceStore)
  if (store === undefined) throw new Error('useReviewPlace is used outside the review desk')
  return store
}

/** One thing of where the teacher is. */
export function useReviewPlace<T>(select: (place: ReviewPlace) => T): T {
  return useStore(useReviewPlaceStore(), select)
}
