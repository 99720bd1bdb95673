'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { useAttempt } from './attempt-context'
import { usePlace } from './place-context'

/**
 * The way back from the evidence in the article to the item that it proves. It stays in view while the reader looks
 * around; Escape does the same.
 */
export function BackToItem({ id }: { readonly id: string | undefined }) {
  const { quiz } = useAttempt()
  const { showItem } = usePlace()
  const index = quiz.items.findIndex((item) => item.id === id)

  useEffect(() => {
    if (id === undefined) return
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') showItem(id)
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [id, showItem])

  if (id === undefined || index < 0) return null
  return (
    <p className="sticky bottom-18 mt-4 lg:bottom-4">
      <Button look="main" onClick={() => showItem(id)}>
        Back to question {index + 1}
      </Button>
    </p>
  )
}
