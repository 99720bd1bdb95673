'use client'

import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import { useHistoryActs } from './use-history-acts'

/** Undo and Redo. They keep the focus when there is nothing left to do. */
export function HistoryBar() {
  const canUndo = useReview((state) => state.canUndo)
  const canRedo = useReview((state) => state.canRedo)
  const { undo, redo } = useHistoryActs()
  const look = 'text-sm aria-disabled:cursor-default aria-disabled:opacity-60'
  return (
    <div className="flex shrink-0 gap-2">
      <Button className={look} aria-disabled={!canUndo} onClick={undo}>
        Undo
      </Button>
      <Button className={look} aria-disabled={!canRedo} onClick={redo}>
        Redo
      </Button>
    </div>
  )
}
