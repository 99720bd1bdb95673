'use client'

import { Button } from '@/components/ui/button'
import type { Notice, Saving } from '@/lib/attempt/attempt-state'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import type { PassageNode } from '@/lib/text/passage'
import { useAttempt, useAttemptState } from './attempt-context'
import { sayResponse } from './say-response'
import { focusQuestions } from './use-place'

const NOT_SAVING: Readonly<Record<Exclude<Saving, 'on'>, string>> = {
  blocked:
    'This browser does not let the page keep anything. The quiz works, but your answers will be gone when you close it.',
  full: 'This device has no room left for what you answer now. The quiz works, but what is new will be gone when you close it.',
  future:
    'The answers on this device were kept by a newer version of this page and have been left alone. What you answer now will be gone when you close it.',
}

/**
 * What the pupil should know once: each notice until it is dismissed, and why nothing is saved for as long as it is so.
 * What kept one item from being marked stands at that item instead.
 */
export function Notices() {
  const notices = useAttemptState((state) => state.notices)
  const saving = useAttemptState((state) => state.saving)
  return (
    <div role="status" className="font-sans print:hidden">
      {saving === 'on' ? null : (
        <p className="my-3 border-l-4 border-again bg-sheet p-3">{NOT_SAVING[saving]}</p>
      )}
      {notices.map((notice, index) =>
        isAboutSending(notice) && notice.id !== undefined ? null : (
          <NoticeBox key={index} notice={notice} onDismiss={focusQuestions} />
        ),
      )}
    </div>
  )
}

/** Whether a notice says why something that was sent has not been marked; its `id`, if any, is the item's. */
export function isAboutSending(
  notice: Notice,
): notice is Extract<Notice, { kind: 'refused' | 'unreachable' }> {
  return notice.kind === 'refused' || notice.kind === 'unreachable'
}

/** One notice, with the button that dismisses it; `onDismiss` says where the focus goes. */
export function NoticeBox({
  notice,
  onDismiss,
}: {
  readonly notice: Notice
  readonly onDismiss: () => void
}) {
  const { quiz, nodes, store } = useAttempt()
  return (
    <div className="my-3 flex items-start justify-between gap-3 border-l-4 border-again bg-sheet p-3">
      <p className="min-w-0">{sayNotice(notice, quiz, nodes)}</p>
      <Button
        look="quiet"
        className="-my-2 shrink-0"
        onClick={() => {
          store.getState().dismiss(notice)
          onDismiss()
        }}
      >
        Dismiss<span className="sr-only"> this notice</span>
      </Button>
    </div>
  )
}

function sayNotice(notice: Notice, quiz: PresentedQuiz, nodes: readonly PassageNode[]): string {
  switch (notice.kind) {
    case 'stale':
      return `${nameItem(notice.id, quiz)} has changed since you answered it. Please answer it again.`
    case 'remarked': {
      const item = quiz.items.find(({ id }) => id === notice.id)
      const response = sayResponse(notice.response, item, quiz, nodes)
      return notice.to === 'correct'
        ? `${nameItem(notice.id, quiz)}: your answer “${response}” is accepted too now. Your score has gone up.`
        : `${nameItem(notice.id, quiz)}: your answer “${response}” is not accepted any more.`
    }
    case 'corrupt':
      return 'Some of what this device had kept could not be read and was set aside. The rest is here, and new answers are kept.'
    case 'gone':
      return `${notice.message} Your answers stay on this device.`
    case 'refused':
      return notice.id === undefined
        ? notice.message
        : `${nameItem(notice.id, quiz)} was not marked. ${notice.message}`
    case 'unreachable':
      return notice.id === undefined
        ? 'The server could not be reached. Your answers are kept; try again in a moment.'
        : `${nameItem(notice.id, quiz)} could not be marked: the server could not be reached. Your answer is kept; try again in a moment.`
  }
}

function nameItem(id: string, quiz: PresentedQuiz): string {
  return `Question ${String(quiz.items.findIndex((item) => item.id === id) + 1)}`
}
