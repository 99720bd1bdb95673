import type { ReactNode } from 'react'
import { ArticleList, type ListedArticle } from './article-list'
import { SearchForm } from './search-form'

/** As many as one looks through; more come by pages and by search. */
export const ARTICLES_PER_PAGE = 40
/** With fewer there is nothing to search for that the eye does not find. */
const ENOUGH_TO_SEARCH = 8

/** One page of the library. */
export function LibraryView({
  articles,
  total,
  page,
}: {
  readonly articles: readonly ListedArticle[]
  readonly total: number
  readonly page: number
}) {
  const pages = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE))
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
      <h1 className="mb-4 text-3xl font-semibold tracking-tight">Articles</h1>
      {total >= ENOUGH_TO_SEARCH ? <SearchForm /> : null}
      {total === 0 ? <NoArticles /> : <ArticleList articles={articles} />}
      {pages > 1 ? (
        <nav aria-label="Pages" className="mt-6 flex justify-between gap-4 font-sans">
          <span>
            {page > 1 ? (
              <a className="inline-block py-2" href={addressOf(page - 1)}>
                Newer articles
              </a>
            ) : null}
          </span>
          <span className="py-2 text-faded">
            Page {page} of {pages}
          </span>
          <span>
            {page < pages ? (
              <a className="inline-block py-2" href={addressOf(page + 1)}>
                Older articles
              </a>
            ) : null}
          </span>
        </nav>
      ) : null}
    </main>
  )
}

function addressOf(page: number): string {
  return page === 1 ? '/' : `/page/${String(page)}`
}

function NoArticles(): ReactNode {
  return (
    <div className="border-y border-rule py-6">
      <p>There are no articles yet.</p>
      <p className="mt-2 font-sans text-sm text-faded">
        An article is a folder in <code>content</code> with an <code>article.md</code> and a{' '}
        <code>quiz.yaml</code>; <code>content/README.md</code> shows how. It appears here within two
        seconds.
      </p>
    </div>
  )
}
