'use client'

import { useRouter } from 'next/navigation'
import { Passage } from '@/components/article/passage'
import { Button } from '@/components/ui/button'
import type { Difference } from '@/lib/review/difference'
import type { PassageNode } from '@/lib/text/passage'
import { DeskSection } from '../desk-section'
import { DifferenceList } from '../difference-list'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'
import { Moment } from './version-list'

/** Publishes an earlier version again; what is published now becomes one of the earlier versions. */
export type BringBackVersion = (
  slug: string,
  version: string,
) => Promise<{ readonly status: 'published'; readonly slug: string } | Failure>

/** One earlier version: what differs from what is published now, and the whole of it. */
export function VersionView({
  slug,
  version,
  replacedAt,
  title,
  language,
  nodes,
  stems,
  differences,
  bringBackVersion,
}: {
  readonly slug: string
  readonly version: string
  /** Milliseconds since 1970. */
  readonly replacedAt: number
  readonly title: string
  readonly language: string
  readonly nodes: readonly PassageNode[]
  readonly stems: readonly string[]
  /** Undefined where nothing is published that it could be compared with. */
  readonly differences: readonly Difference[] | undefined
  readonly bringBackVersion: BringBackVersion
}) {
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  const publishAgain = () =>
    run(
      () => bringBackVersion(slug, version),
      (published) => router.push(`/teach/articles/${published.slug}?published`),
    )
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
      <p className="mb-2 font-sans text-sm">
        <a href={`/teach/articles/${slug}`}>Back to the article</a>
      </p>
      <h1 className="text-3xl leading-tight font-semibold tracking-tight text-balance">
        As it was until <Moment at={replacedAt} />
      </h1>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 font-sans">
        <Button disabled={isBusy} onClick={publishAgain}>
          Publish this version again
        </Button>
        <p className="min-w-0 flex-1 basis-56 text-sm text-faded">
          What is published now is kept as a version too.
        </p>
      </div>
      <FailureNote failure={failure} />
      {differences === undefined ? null : (
        <DeskSection id="differences" title="What differs">
          <DifferenceList
            differences={differences}
            first="in this version"
            second="in what is published now"
            language={language}
          />
        </DeskSection>
      )}
      <DeskSection id="whole" title="The whole of this version">
        <h3 className="mt-4 text-2xl leading-tight font-semibold" lang={language}>
          {title}
        </h3>
        <div className="mt-3 max-w-measure" lang={language}>
          <Passage nodes={nodes} pictures={`/articles/${slug}/`} marks={[]} current={undefined} />
        </div>
        <h3 className="mt-8 text-lg font-semibold">Questions</h3>
        <ol className="mt-2 list-decimal space-y-1 pl-6" lang={language}>
          {stems.map((stem, index) => (
            <li key={index}>{stem}</li>
          ))}
        </ol>
      </DeskSection>
    </main>
  )
}
