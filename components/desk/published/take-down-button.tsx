'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'
import type { BringBack } from './bring-back'

/** Takes an article away from pupils; its files are kept. */
export type TakeDown = (slug: string) => Promise<{ readonly status: 'taken-down' } | Failure>

const STATES = {
  served:
    'Pupils can open the article until you take it down. Nothing is lost then: you can bring it back.',
  broken:
    'Pupils are told that this article is being put right. If you take it down, they are told that there is none. Nothing is lost: you can bring it back.',
  'taken down':
    'The article is taken down: pupils cannot open it. Its files are kept, and so are the answers on pupils’ devices.',
} as const

/** Takes an article down; the button that brings it back is in its place at once. */
export function TakeDownButton({
  slug,
  state,
  takeDown,
  bringBack,
}: {
  readonly slug: string
  readonly state: keyof typeof STATES
  readonly takeDown: TakeDown
  readonly bringBack: BringBack
}) {
  const router = useRouter()
  const isTakenDown = state === 'taken down'
  const { isBusy, failure, run } = useDeskAction()
  const [words, setWords] = useState('')
  const done = (says: string) => () => {
    setWords(says)
    router.refresh()
  }
  return (
    <div className="mt-3 font-sans">
      <p className="max-w-measure">{STATES[state]}</p>
      <Button
        className="mt-3"
        disabled={isBusy}
        onClick={() =>
          isTakenDown
            ? run(() => bringBack(slug), done('Pupils can open it again.'))
            : run(() => takeDown(slug), done('Pupils cannot open it any more.'))
        }
      >
        {isTakenDown ? 'Bring it back' : 'Take it down'}
      </Button>
      <p role="status" className="mt-2 min-h-5 text-sm">
        {words}
      </p>
      <FailureNote failure={failure} />
    </div>
  )
}
