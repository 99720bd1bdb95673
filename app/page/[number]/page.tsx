import type { Metadata } from 'next'
import { ARTICLES_PER_PAGE, LibraryView } from '@/components/library/library-view'
import { NoPage } from '@/components/ui/no-page'
import { getLibrary } from '@/lib/content/get-library'

/** The cache renders this page again when the content changes, and never because of its age. */
export const revalidate = false

export function generateStaticParams(): { number: string }[] {
  return []
}

interface Props {
  readonly params: Promise<{ readonly number: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Articles, page ${(await params).number}` }
}

export default async function LibraryPageByNumber({ params }: Props) {
  const { number } = await params
  const library = getLibrary()
  await library.ready
  const all = library.summaries()
  const page = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0
  const articles = all.slice((page - 1) * ARTICLES_PER_PAGE, page * ARTICLES_PER_PAGE)
  if (page < 1 || articles.length === 0) return <NoPage />
  return <LibraryView articles={articles} total={all.length} page={page} />
}
