import { ARTICLES_PER_PAGE, LibraryView } from '@/components/library/library-view'
import { getLibrary } from '@/lib/content/get-library'

export const revalidate = 2

export default async function LibraryPage() {
  const library = getLibrary()
  await library.ready
  const all = library.summaries()
  return <LibraryView articles={all.slice(0, ARTICLES_PER_PAGE)} total={all.length} page={1} />
}
