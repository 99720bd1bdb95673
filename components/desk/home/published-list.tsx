import { formatDay } from '@/components/ui/format-day'
import { sayQuestions } from '@/components/ui/say-questions'
import { EditButton, type Edit } from '../published/edit-button'

/** A published article, as the desk lists it. */
export interface ListedPublished {
  readonly slug: string
  readonly title: string
  readonly source?: string | undefined
  /** EDTF day. */
  readonly published?: string | undefined
  readonly language: string
  readonly itemCount: number
}

/** Published articles: what pupils open, and what a teacher does with it. */
export function PublishedList({
  articles,
  edit,
}: {
  readonly articles: readonly ListedPublished[]
  readonly edit: Edit
}) {
  return (
    <ul className="mt-3 border-b border-rule">
      {articles.map(({ slug, title, source, published, language, itemCount }) => (
        <li
          key={slug}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-3"
        >
          <div className="min-w-0 flex-1 basis-64">
            <a
              href={`/teach/articles/${slug}`}
              lang={language}
              className="text-lg leading-snug font-semibold"
            >
              {title}
            </a>
            <p className="mt-0.5 flex flex-wrap gap-x-4 font-sans text-sm text-faded">
              {source === undefined ? null : <span>{source}</span>}
              {published === undefined ? null : (
                <time dateTime={published}>{formatDay(published, 'en-GB')}</time>
              )}
              <span>{sayQuestions(itemCount)}</span>
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-4 font-sans">
            <a
              href={`/articles/${slug}`}
              aria-label={`As pupils see it: ${title}`}
              className="inline-block py-2.5"
            >
              As pupils see it
            </a>
            <EditButton slug={slug} title={title} edit={edit} />
          </div>
        </li>
      ))}
    </ul>
  )
}
