'use client'

import { Fragment } from 'react'
import { useRouter } from 'next/navigation'
import { Passage } from '@/components/article/passage'
import { Button } from '@/components/ui/button'
import type { PassageNode } from '@/lib/text/passage'
import { DeskSection } from '../desk-section'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'
import { Moment } from './version-list'

/** Publishes an earlier version again; what is published now becomes one of the earlier versions. */
export type BringBackVersion = (
  slug: string,
  version: string,
) => Promise<{ readonly status: 'published'; readonly slug: string } | Failure>

/** A stretch of words: in both versions, only in the earlier one, or only in what is published now. */
export interface WordPiece {
  readonly text: string
  readonly in: 'both' | 'then' | 'now'
}

/** One thing that differs, named, with its words. */
export interface Difference {
  readonly where: string
  readonly pieces: readonly WordPiece[]
}

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
  readonly replacedAt: number
  readonly title: string
  readonly language: string
  readonly nodes: readonly PassageNode[]
  readonly stems: readonly string[]
  readonly differences: readonly Difference[]
  readonly bringBackVersion: BringBackVersion
}) {
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  const home = `/teach/articles/${slug}`
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
      <p className="mb-2 font-sans text-sm">
        <a href={home}>Back to the article</a>
      </p>
      <h1 className="text-3xl leading-tight font-semibold tracking-tight text-balance">
        As it was until <Moment at={replacedAt} />
      </h1>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 font-sans">
        <Button
          disabled={isBusy}
          onClick={() =>
            run(
              () => bringBackVersion(slug, version),
              (published) => router.push(`/teach/articles/${published.slug}?published`),
            )
          }
        >
          Publish this version again
        </Button>
        <span className="min-w-0 flex-1 basis-56 text-sm text-faded">
          What is published now is kept as a version too.
        </span>
      </p>
      <FailureNote failure={failure} />
      <DeskSection id="differences" title="What differs">
        {differences.length === 0 ? (
          <p className="mt-2">Nothing that pupils would see.</p>
        ) : (
          <>
            <p className="mt-1 font-sans text-sm text-faded">
              <del>Struck through</del>: only in this version. <ins>Underlined</ins>: only in what
              is published now.
            </p>
            <dl className="mt-3 border-b border-rule">
              {differences.map(({ where, pieces }) => (
                <div key={where} className="border-t border-rule py-3">
                  <dt className="font-sans text-sm text-faded">{where}</dt>
                  <dd lang={language} className="whitespace-pre-line">
                    {pieces.map((piece, index) => (
                      <Piece key={index} piece={piece} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </DeskSection>
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

function Piece({ piece: { text, in: where } }: { readonly piece: WordPiece }) {
  switch (where) {
    case 'both':
      return <Fragment>{text}</Fragment>
    case 'then':
      return <del className="bg-sheet text-bad">{text}</del>
    case 'now':
      return <ins className="bg-sheet text-good">{text}</ins>
  }
}
