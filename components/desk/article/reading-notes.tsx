'use client'

import { sayMinutes } from '@/components/ui/say-minutes'
import { useReview } from '../review-context'

/** More would be a word list, not a hint. */
const MOST_RARE = 24

/** How long the passage is to read, how hard it is, and which of its words pupils may not know. */
export function ReadingNotesView() {
  const { words, minutes, difficulty, rareWords } = useReview((state) => state.findings.reading)
  const language = useReview((state) => state.manuscript.article.language)
  if (words === 0) return null
  const rest = rareWords.length - MOST_RARE
  return (
    <section aria-labelledby="reading" className="mt-8 border-t border-rule pt-4">
      <h2 id="reading" className="text-lg font-semibold">
        To read
      </h2>
      <p className="mt-1 font-sans text-sm">
        {words.toLocaleString('en-GB')} words, {sayMinutes(minutes)}.
        {difficulty === undefined ? '' : ` ${difficulty}`}
      </p>
      {rareWords.length === 0 ? null : (
        <>
          <h3 className="mt-3 font-sans text-sm text-faded">Words that pupils may not know</h3>
          <p className="mt-0.5">
            <span lang={language}>{rareWords.slice(0, MOST_RARE).join(', ')}</span>
            {rest > 0 ? ` and ${String(rest)} more` : ''}
          </p>
        </>
      )}
    </section>
  )
}
