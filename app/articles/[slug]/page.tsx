import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ArticleFooter } from '@/components/article/article-footer'
import { ArticleHeader } from '@/components/article/article-header'
import { BrokenArticle } from '@/components/article/broken-article'
import { ReadAndAnswer } from '@/components/quiz/read-and-answer'
import { NoPage } from '@/components/ui/no-page'
import { getLibrary } from '@/lib/content/get-library'
import { evidenceSentences, sentencesOf } from '@/lib/quiz/evidence'
import { presentQuiz } from '@/lib/quiz/present-item'
import { readingTime } from '@/lib/text/reading-time'
import { submitResponses } from './actions'

/** The cache renders this page again when the content changes, and never because of its age. */
export const revalidate = false

/** None at build time: the content folder is that of the server, and may change. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const library = getLibrary()
  const found = await library.find(slug)
  if (found === undefined) {
    return { title: library.broken(slug) ? 'This article is being put right' : 'No article here' }
  }
  const { title, source } = found.article
  return {
    title,
    description: `${title}${source === undefined ? '' : ` (${source})`}, with a quiz.`,
  }
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const library = getLibrary()
  const found = await library.find(slug)
  if (found === undefined) {
    const movedTo = library.formerSlug(slug)
    if (movedTo !== undefined) permanentRedirect(`/articles/${movedTo}`)
    return library.broken(slug) ? <BrokenArticle /> : <NoPage />
  }
  const { article, quiz } = found
  const { text, nodes } = article.passage
  const sentences = sentencesOf(article.passage, article.language)
  // Of two articles that claim a name one has it, and a name that an article has today leads to that one.
  const formerly = article.formerly?.filter((name) => library.formerSlug(name) === slug)
  const presented = presentQuiz(
    quiz,
    article.language,
    sentences,
    (item) => evidenceSentences(item, text, sentences).length,
  )
  return (
    <div lang={article.language}>
      <ReadAndAnswer
        slug={slug}
        formerly={formerly}
        title={article.title}
        quiz={presented}
        nodes={nodes}
        submit={submitResponses}
        header={
          <ArticleHeader
            article={article}
            minutes={readingTime(article.words)}
            itemCount={quiz.items.length}
          />
        }
        footer={<ArticleFooter article={article} />}
      />
    </div>
  )
}
