'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useReview } from '@/components/desk/review-context'
import './review.css'

const SIZES = [
  { size: 'phone', words: 'On a phone' },
  { size: 'desktop', words: 'On a computer' },
] as const

/** The quiz as a pupil gets it, in a frame of a phone's width or of the whole page's. */
export function PupilFrame() {
  const id = useReview((state) => state.manuscript.id)
  const keeping = useReview((state) => state.keeping)
  const [size, setSize] = useState<'phone' | 'desktop'>('phone')
  const [times, setTimes] = useState(0)
  return (
    <main id="main" className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6">
      <h1 className="text-3xl font-semibold tracking-tight">As a pupil sees it</h1>
      <p role="status" className="mt-1 font-sans text-faded">
        {keeping === 'kept'
          ? 'You can answer it here. Nothing of it is kept. Questions that are not finished are left out.'
          : 'Your last changes are not on the server yet. Start again in a moment to see them.'}
      </p>
      <div className="my-4 flex flex-wrap items-center gap-3 font-sans">
        {SIZES.map((one) => (
          <Button
            key={one.size}
            aria-pressed={size === one.size}
            className="aria-pressed:border-ink aria-pressed:bg-sheet aria-pressed:font-semibold"
            onClick={() => setSize(one.size)}
          >
            {one.words}
          </Button>
        ))}
        <Button look="quiet" onClick={() => setTimes(times + 1)}>
          Start again
        </Button>
      </div>
      <iframe
        key={times}
        title="The quiz as a pupil sees it"
        src={`/teach/pupil/${id}`}
        data-size={size}
        className="pupil-frame"
      />
    </main>
  )
}
