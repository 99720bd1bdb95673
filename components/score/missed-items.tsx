'use client'

import { Button } from '@/components/ui/button'
import { EvidenceQuotes } from '@/components/article/evidence-quotes'
import { useAttempt, useAttemptState } from '@/components/quiz/attempt-context'
import { usePlace } from '@/components/quiz/place-context'

/** The items that are not right yet, each with its key and with what proves it. */
export function MissedItems({ ids }: { readonly ids: readonly string[] }) {
  const { quiz, nodes } = useAttempt()
  const { isLive, showEvidence } = usePlace()
  const outcomes = useAttemptState((state) => state.outcomes)
  return (
    <section aria-labelledby="missed" className="mt-5">
      <h3 id="missed" className="text-lg font-semibold">
        Missed
      </h3>
      <ul className="mt-1">
        {quiz.items.map((item, index) => {
          if (!ids.includes(item.id)) return null
          const revealed = outcomes.get(item.id)?.revealed
          return (
            <li key={item.id} className="border-t border-rule py-3">
              <p>
                <span className="mr-1 text-faded">{index + 1}.</span> {item.stem}
              </p>
              {revealed === undefined ? null : (
                <>
                  {revealed.key.length > 0 ? (
                    <Key lines={revealed.key} isOrder={item.ask === 'order'} />
                  ) : null}
                  <EvidenceQuotes nodes={nodes} evidence={revealed.evidence} />
                  {isLive ? (
                    <Button
                      look="quiet"
                      aria-label={`Show in the article: ${item.stem}`}
                      onClick={() => showEvidence(item.id)}
                    >
                      Show in the article
                    </Button>
                  ) : null}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Key({ lines, isOrder }: { readonly lines: readonly string[]; readonly isOrder: boolean }) {
  if (lines.length === 1) {
    return (
      <p className="mt-1">
        <span className="font-sans text-sm text-faded">Answer: </span>
        <strong className="font-semibold">{lines[0]}</strong>
      </p>
    )
  }
  const List = isOrder ? 'ol' : 'ul'
  return (
    <div className="mt-1">
      <p className="font-sans text-sm text-faded">Answer:</p>
      <List className={isOrder ? 'list-decimal pl-6' : 'pl-1'}>
        {lines.map((line) => (
          <li key={line} className="font-semibold">
            {line}
          </li>
        ))}
      </List>
    </div>
  )
}
