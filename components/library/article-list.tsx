'use client'

import { useEffect, useState } from 'react'
import { formatDay } from '@/components/ui/format-day'
import { sayMinutes } from '@/components/ui/say-minutes'
import { sayQuestions } from '@/components/ui/say-questions'
import { findStorage } from '@/lib/attempt/device'
import { readProgress, type Progress } from '@/lib/attempt/read-progress'
import type { ReadingTime } from '@/lib/text/reading-time'

/** What the list shows of an article. */
export interface ListedArticle {
  readonly slug: string
  readonly title: string
  readonly source?: string | undefined
  readonly published?: string | undefined
  readonly language: string
  readonly minutes: ReadingTime
  readonly itemCount: number
}

/** Articles to choose from, each with how far this device's reader has come. */
export function ArticleList({ articles }: { readonly articles: readonly ListedArticle[] }) {
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map())
  useEffect(() => {
    const read = () =>
      setProgress(
        readProgress(
          findStorage('localStorage'),
          articles.map(({ slug }) => slug),
        ),
      )
    read()
    window.addEventListener('pageshow', read)
    window.addEventListener('storage', read)
    return () => {
      window.removeEventListener('pageshow', read)
      window.removeEventListener('storage', read)
    }
  }, [articles])

  return (
    <ul className="border-b border-rule">
      {articles.map((article) => (
        <li key={article.slug} className="border-t border-rule py-5">
          <h2 className="text-xl leading-snug font-semibold text-balance" lang={article.language}>
            <a href={`/articles/${article.slug}`} className="text-ink no-underline hover:underline">
              {article.title}
            </a>
          </h2>
          <p className="mt-1 flex flex-wrap gap-x-4 font-sans text-sm text-faded">
            {article.source === undefined ? null : <span>{article.source}</span>}
            {article.published === undefined ? null : (
              <time dateTime={article.published}>
                {formatDay(article.published, article.language)}
              </time>
            )}
            <span>{sayMinutes(article.minutes)}</span>
            <span>{sayQuestions(article.itemCount)}</span>
          </p>
          <ProgressNote progress={progress.get(article.slug)} itemCount={article.itemCount} />
        </li>
      ))}
    </ul>
  )
}

function ProgressNote({
  progress,
  itemCount,
}: {
  readonly progress: Progress | undefined
  readonly itemCount: number
}) {
  if (progress === undefined || progress.answered === 0) return null
  const answered = Math.min(progress.answered, itemCount)
  return (
    <p className="mt-1 font-sans text-sm text-good">
      {answered === itemCount
        ? 'All questions answered on this device'
        : `${String(answered)} of ${String(itemCount)} answered on this device`}
    </p>
  )
}
