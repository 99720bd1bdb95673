'use client'

import type { Item } from '@/lib/quiz/item'
import type { ReviewItem } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import { ASK_WORDS } from '@/lib/review/item-words'
import { Overruled } from './overruled'
import { ProblemNotes } from './problem-notes'

/** A question at rest: its key, the choices beside it, how it is asked, and where it stands. */
export function ItemSummary({
  reviewed,
  problems,
  index,
}: {
  readonly reviewed: ReviewItem
  readonly problems: readonly Problem[]
  readonly index: number
}) {
  const { item, isKept } = reviewed
  const isMore = item.accept.length > 0
  const wrong = shownDistractors(item)
  return (
    <>
      <ItemKey item={item} />
      {isMore ? (
        <p className="font-sans text-sm text-faded">Also right: {item.accept.join(', ')}</p>
      ) : null}
      {wrong.length === 0 ? null : (
        <p className="font-sans text-sm text-faded">
          {item.ask === 'entry' ? 'Explained when typed' : 'Wrong choices'}: {wrong.join(' · ')}
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-3 font-sans text-sm">
        <span className={isKept ? 'font-semibold text-good' : 'font-semibold text-again'}>
          {isKept ? '✓ Kept' : '○ Draft'}
        </span>
        <span className="text-faded">{ASK_WORDS[item.ask]}</span>
        {reviewed.by === undefined ? <span className="text-faded">Your own</span> : null}
      </p>
      <ProblemNotes problems={problems} itemId={item.id} index={index} />
      <Overruled reviewed={reviewed} index={index} />
    </>
  )
}

/** The wrong choices as far as pupils meet them: where the answer is typed, those with a reason of their own. */
function shownDistractors({ ask, distractors, rationales }: Item): readonly string[] {
  return ask === 'entry' ? distractors.filter((text) => rationales[text]) : distractors
}

function ItemKey({ item }: { readonly item: Item }) {
  const look = 'mt-1 border-l-2 border-rule pl-3'
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return <p className={look}>{item.key === '' ? <Missing /> : item.key}</p>
    case 'order':
      return (
        <ol className={`${look} list-inside list-decimal`}>
          {item.key.map((part, at) => (
            <li key={at}>{part}</li>
          ))}
        </ol>
      )
    case 'match':
      return (
        <ul className={look}>
          {item.key.map(({ left, right }, at) => (
            <li key={at}>
              {left} <span aria-label="goes with">→</span> {right}
            </li>
          ))}
        </ul>
      )
    case 'evidence':
      return item.evidence.length === 0 ? (
        <p className={look}>
          <Missing />
        </p>
      ) : (
        <div className={look}>
          {item.evidence.map(({ quote, nth }) => (
            <p key={`${quote} ${String(nth)}`}>“{quote}”</p>
          ))}
        </div>
      )
  }
}

function Missing() {
  return <span className="text-faded">No right answer yet</span>
}
