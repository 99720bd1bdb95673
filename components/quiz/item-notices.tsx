'use client'

import { useAttemptState } from './attempt-context'
import { isAboutSending, NoticeBox } from './notices'
import { itemElementId } from './use-place'

/** Why an item could not be marked, beside the button that was pressed: the head of a long quiz is out of sight. */
export function ItemNotices({ id }: { readonly id: string }) {
  const notices = useAttemptState((state) => state.notices)
  return (
    <div role="status" className="font-sans print:hidden">
      {notices.map((notice, index) =>
        isAboutSending(notice) && notice.id === id ? (
          <NoticeBox
            key={index}
            notice={notice}
            onDismiss={() => document.getElementById(itemElementId(id))?.focus()}
          />
        ) : null,
      )}
    </div>
  )
}
