import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLibrary } from '@/lib/content/get-library'

export const revalidate = 2

/** None at build time: the content folder is that of the server, and may change. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getLibrary().find((await params).slug)
  return { title: found?.article.title ?? 'No such article' }
}

export default async function ArticlePage({ params }: Props) {
  const found = await getLibrary().find((await params).slug)
  if (found === undefined) notFound()
  return <main id="main">{found.article.passage.text}</main>
}
