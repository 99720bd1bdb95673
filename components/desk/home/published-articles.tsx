import { PublishedList, type ListedPublished } from './published-list'
import type { Edit } from '../published/edit-button'
import { DeskSection } from '../desk-section'

/** As many as one looks through; more come by pages and by search. */
export const PUBLISHED_PER_PAGE = 25
/** In characters; nobody types more to find an article. */
export const LONGEST_QUERY = 200
/** With fewer there is nothing to search for that the eye does not find. */
const ENOUGH_TO_SEARCH = 8

/** One page of the published articles, or of those that have the words searched for. */
export interface PublishedPage {
  readonly articles: readonly ListedPublished[]
  /** How many there are in all that the query finds. */
  readonly found: number
  /** How many are published. */
  readonly total: number
  readonly page: number
  readonly query: string
}

/** The published articles, page by page, with a field to search them by words. */
export function PublishedArticles({
  articles,
  found,
  total,
  page,
  query,
  edit,
}: PublishedPage & { readonly edit: Edit }) {
  const title = total === 0 ? 'Published' : `Published (${total.toLocaleString('en-GB')})`
  return (
    <DeskSection id="published" title={title}>
      {total === 0 ? <p className="mt-2">Nothing yet. What you publish stands here.</p> : null}
      {total >= ENOUGH_TO_SEARCH ? <Search query={query} /> : null}
      {query === '' ? null : (
        <p className="mt-3 font-sans">
          {sayFound(found, query)} <a href="/teach#published">Show all</a>
        </p>
      )}
      {articles.length === 0 ? null : <PublishedList articles={articles} edit={edit} />}
      <Pages page={page} pages={Math.ceil(found / PUBLISHED_PER_PAGE)} query={query} />
    </DeskSection>
  )
}

function Search({ query }: { readonly query: string }) {
  return (
    <form
      action="/teach#published"
      role="search"
      aria-label="Published articles"
      className="mt-3 flex flex-wrap items-end gap-2 font-sans"
    >
      <label className="min-w-0 flex-1 basis-52">
        <span className="mb-1 block text-sm">Find a published article by its words</span>
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={LONGEST_QUERY}
          className="min-h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2"
        />
      </label>
      <button type="submit" className="button button-plain">
        Search
      </button>
    </form>
  )
}

function Pages({
  page,
  pages,
  query,
}: Pick<PublishedPage, 'page' | 'query'> & { readonly pages: number }) {
  if (pages < 2) return null
  return (
    <nav
      aria-label="Pages of published articles"
      className="mt-4 flex justify-between gap-4 font-sans"
    >
      <span>{page > 1 ? <PageLink to={page - 1} query={query} says="Newer" /> : null}</span>
      <span className="py-2 text-faded">
        Page {page} of {pages}
      </span>
      <span>{page < pages ? <PageLink to={page + 1} query={query} says="Older" /> : null}</span>
    </nav>
  )
}

function PageLink({
  to,
  query,
  says,
}: {
  readonly to: number
  readonly query: string
  readonly says: string
}) {
  const fields = new URLSearchParams({ ...(query !== '' && { q: query }), page: String(to) })
  return (
    <a className="inline-block py-2" href={`/teach?${fields.toString()}#published`}>
      {query === '' ? says : says === 'Newer' ? 'Back' : 'More'}
    </a>
  )
}

function sayFound(count: number, query: string): string {
  if (count === 0) return `No published article has the words “${query}”.`
  const articles = count === 1 ? 'One article' : `${count.toLocaleString('en-GB')} articles`
  return `${articles} for “${query}”.`
}
