import { getLibrary } from '@/lib/content/get-library'

export const revalidate = 2

export default async function LibraryPage() {
  const summaries = getLibrary().summaries()
  return (
    <main id="main">
      <h1>Articles</h1>
      <ul>
        {summaries.map((summary) => (
          <li key={summary.slug}>
            <a href={`/articles/${summary.slug}`}>{summary.title}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}
