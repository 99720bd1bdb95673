'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { FailureNote } from '../failure-note'
import type { BringBack } from '../published/bring-back'
import { useDeskAction } from '../use-desk-action'

/** An article that was taken down, with its files kept. */
export interface ListedTakenDown {
  readonly slug: string
  readonly title: string
}

/** Articles that pupils cannot open any more, each with the button that brings it back. */
export function TakenDown({
  articles,
  bringBack,
}: {
  readonly articles: readonly ListedTakenDown[]
  readonly bringBack: BringBack
}) {
  return (
    <ul className="mt-3 border-b border-rule">
      {articles.map((article) => (
        <Row key={article.slug} article={article} bringBack={bringBack} />
      ))}
    </ul>
  )
}

function Row({
  article: { slug, title },
  bringBack,
}: {
  readonly article: ListedTakenDown
  readonly bringBack: BringBack
}) {
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <a href={`/teach/articles/${slug}`} className="text-lg leading-snug font-semibold">
          {title}
        </a>
        <Button
          look="quiet"
          aria-label={`Bring back: ${title}`}
          disabled={isBusy}
          onClick={() =>
            run(
              () => bringBack(slug),
              () => router.push(`/teach/articles/${slug}?published`),
            )
          }
        >
          Bring back
        </Button>
      </div>
      <FailureNote failure={failure} />
    </li>
  )
}
