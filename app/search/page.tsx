import type { Metadata } from 'next'
import { ArticleList } from '@/components/library/article-list'
import { LONGEST_QUERY, SearchForm } from '@/components/library/search-form'
import { getLibrary } from '@/lib/content/get-library'

export const metadata: Metadata = { title: 'Search' }

/** Beyond these the words were too common; more words find less. */
const MOST_FOUND = 50

interface Props {
  readonly searchParams: Promise<{ readonly q?: string | readonly string[] }>
}

export default async function SearchPage({ searchParams }: Props) {
  const { q } = await searchParams
  const query = (typeof q === 'string' ? q : (q?.[0] ?? '')).slice(0, LONGEST_QUERY).trim()
  const library = getLibrary()
  await library.ready
  const found = query === '' ? [] : library.search(query)
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
      <h1 className="text-3xl font-semibold tracking-tight">Search</h1>
      <SearchForm query={query} />
      {query === '' ? null : <p className="mb-4 font-sans">{sayFound(found.length, query)}</p>}
      {found.length > 0 ? <ArticleList articles={found.slice(0, MOST_FOUND)} /> : null}
    </main>
  )
}

function sayFound(count: number, query: string): string {
  if (count === 0) return `No article has the words “${query}”. Try fewer words, or other ones.`
  const articles = count === 1 ? 'One article' : `${String(count)} articles`
  const most = count > MOST_FOUND ? ` The best ${String(MOST_FOUND)} are shown.` : ''
  return `${articles} for “${query}”.${most}`
}
