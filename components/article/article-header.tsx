import { formatDay } from '@/components/ui/format-day'
import { sayMinutes } from '@/components/ui/say-minutes'
import { sayQuestions } from '@/components/ui/say-questions'
import type { ReadingTime } from '@/lib/text/reading-time'

/** What stands in an article's file above its passage. */
export interface FrontMatter {
  readonly title: string
  readonly byline?: string | undefined
  readonly source?: string | undefined
  readonly sourceUrl?: string | undefined
  readonly published?: string | undefined
  readonly place?: string | undefined
  readonly language: string
}

/** What stands above a passage: the headline, who wrote it, the dateline, how long it is to read, and how much is asked. */
export function ArticleHeader({
  article: { title, byline, source, published, place, language },
  minutes,
  itemCount,
}: {
  readonly article: FrontMatter
  readonly minutes: ReadingTime
  readonly itemCount: number
}) {
  return (
    <header className="mb-6 border-b border-rule pb-5">
      {source === undefined ? null : <p className="mb-2 font-sans text-sm text-faded">{source}</p>}
      <h1 className="text-3xl leading-tight font-semibold tracking-tight text-balance sm:text-4xl">
        {title}
      </h1>
      <p className="mt-4 text-[0.95rem]">
        {place === undefined ? null : <span className="uppercase tracking-wide">{place}, </span>}
        {published === undefined ? null : (
          <time dateTime={published}>{formatDay(published, language)}</time>
        )}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 font-sans text-sm text-faded">
        {byline === undefined ? null : <span>{byline}</span>}
        <span>{sayMinutes(minutes)}</span>
        <span>{sayQuestions(itemCount)}</span>
      </p>
    </header>
  )
}
