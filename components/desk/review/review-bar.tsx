'use client'

import { useReviewPlace, useReviewPlaceStore, type View } from './review-place'

/** On a narrow screen: one tap between the article and the questions. */
export function ReviewBar({ count }: { readonly count: number }) {
  const view = useReviewPlace((place) => place.view)
  const place = useReviewPlaceStore()
  const panes: readonly { readonly to: View; readonly words: string }[] = [
    { to: 'passage', words: 'Article' },
    { to: 'items', words: `Questions (${String(count)})` },
  ]
  return (
    <nav
      aria-label="Article and questions"
      className="fixed inset-x-0 bottom-0 z-10 flex border-t border-rule bg-paper font-sans lg:hidden"
    >
      {panes.map(({ to, words }) => (
        <button
          key={to}
          type="button"
          aria-pressed={view === to}
          onClick={() => place.getState().put({ view: to, menu: undefined })}
          className="min-h-14 flex-auto cursor-pointer border-t-2 border-transparent px-2 text-center aria-pressed:border-ink aria-pressed:font-semibold"
        >
          {words}
        </button>
      ))}
    </nav>
  )
}
