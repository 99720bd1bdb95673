import { ARTICLES_PER_PAGE, LibraryView } from '@/components/library/library-view'
import { getLibrary } from '@/lib/content/get-library'

/** The cache renders this page again when the content changes, and never because of its age. */
export const revalidate = false

export default async function LibraryPage() {
  const library = getLibrary()
  await library.ready
  const all = library.summaries()
  return <LibraryView articles={all.slice(0, ARTICLES_PER_PAGE)} total={all.length} page={1} />
}
