'use client'

import { useAttempt } from './attempt-context'
import { usePlace } from './place-context'

/** The way back from the evidence in the article to the item that it proves. */
export function BackToItem({ id }: { readonly id: string | undefined }) {
  const { quiz } = useAttempt()
  const { showItem } = usePlace()
  const index = quiz.items.findIndex((item) => item.id === id)
  if (id === undefined || index < 0) return null
  return (
    <button
      type="button"
      onClick={() => showItem(id)}
      className="mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-sm border border-edge bg-paper px-2 align-baseline font-sans text-sm text-link"
    >
      Back to question {index + 1}
    </button>
  )
}
