'use client'

import type { MouseEvent } from 'react'
import { useAttempt, useAttemptState } from './attempt-context'
import { countAnswered } from './count-answered'
import type { View } from './use-place'

/** On a narrow screen: one tap between the article and the questions. Plain links until the page has come to life. */
export function PaneBar({
  view,
  onShow,
  isPutAway,
}: {
  readonly view: View
  readonly onShow: (view: View) => void
  readonly isPutAway: boolean
}) {
  const { quiz } = useAttempt()
  const answered = useAttemptState((state) => countAnswered(state.items, quiz))
  const follow = (next: View) => (event: MouseEvent) => {
    event.preventDefault()
    onShow(next)
  }
  const links = [
    { to: 'article', words: 'Article' },
    { to: 'quiz', words: `Questions ${String(answered)} of ${String(quiz.items.length)}` },
  ] as const
  if (isPutAway) return null
  return (
    <nav
      aria-label="Article and questions"
      className="fixed inset-x-0 bottom-0 z-10 flex border-t border-rule bg-paper font-sans lg:hidden print:hidden"
    >
      {links.map(({ to, words }) => (
        <a
          key={to}
          href={`#${to}`}
          onClick={follow(to)}
          aria-current={view === to ? 'true' : undefined}
          className="flex min-h-14 flex-auto items-center justify-center border-t-2 border-transparent px-2 text-center text-ink no-underline aria-[current]:border-ink aria-[current]:font-semibold"
        >
          {words}
        </a>
      ))}
    </nav>
  )
}
