import { formatDay } from '@/components/ui/format-day'
import { readingTime, type Minutes } from '@/components/ui/reading-time'

/** What stands above a passage: the headline, who wrote it, where and when, and how long it is to read. */
export function ArticleHeader({
  title,
  byline,
  source,
  published,
  language,
  minutes,
}: {
  readonly title: string
  readonly byline?: string | undefined
  readonly source?: string | undefined
  readonly published?: string | undefined
  readonly language: string
  readonly minutes: Minutes
}) {
  return (
    <header className="mb-6 border-b border-rule pb-5">
      {source === undefined ? null : <p className="mb-2 font-sans text-sm text-faded">{source}</p>}
      <h1 className="text-3xl leading-tight font-semibold tracking-tight text-balance sm:text-4xl">
        {title}
      </h1>
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 font-sans text-sm text-faded">
        {byline === undefined ? null : <span>By {byline}</span>}
        {published === undefined ? null : (
          <time dateTime={published}>{formatDay(published, language)}</time>
        )}
        <span>{readingTime(minutes)}</span>
      </p>
    </header>
  )
}
