import type { ReactNode } from 'react'
import { EntryProvider } from '@/components/desk/entry-context'
import { GoneManuscript } from '@/components/desk/gone-manuscript'
import { KeepingLine } from '@/components/desk/keeping-line'
import { ReviewProvider } from '@/components/desk/review-context'
import { StepsBar } from '@/components/desk/steps-bar'
import { checkManuscript } from '@/lib/desk/check-manuscript'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { findIn } from '@/lib/desk/find-in'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'
import { checkNow, findInPassage, goOnWithCopy, keepManuscript } from '../../actions'
import { enterDesk } from '../../enter/actions'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly children: ReactNode
}

/** Loads one manuscript, and gives its steps one store to share. */
export default async function ManuscriptLayout({ params, children }: Props) {
  await requireTeacher()
  const { id } = await params
  const kept = getManuscripts().read(id)
  if (kept.status === 'missing') {
    return (
      <EntryProvider enter={enterDesk}>
        <GoneManuscript id={id} goOnWithCopy={goOnWithCopy} />
      </EntryProvider>
    )
  }
  if (kept.status === 'broken') {
    return (
      <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 font-sans sm:px-6">
        <p className="border-l-4 border-bad bg-sheet p-3">{kept.says}</p>
      </main>
    )
  }
  const { manuscript, revision } = kept
  return (
    <EntryProvider enter={enterDesk}>
      <ReviewProvider
        key={id}
        manuscript={manuscript}
        revision={revision}
        findings={findIn(manuscript.article)}
        problems={checkManuscript(manuscript)}
        keepManuscript={keepManuscript}
        findInPassage={findInPassage}
        checkNow={checkNow}
      >
        <div className="border-b border-rule print:hidden">
          <div className="mx-auto flex max-w-6xl flex-wrap items-start justify-between gap-x-6 px-4 sm:px-6">
            <StepsBar />
            <KeepingLine />
          </div>
        </div>
        {children}
      </ReviewProvider>
    </EntryProvider>
  )
}
