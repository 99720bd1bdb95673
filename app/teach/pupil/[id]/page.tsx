import type { Metadata } from 'next'
import { ArticleFooter } from '@/components/article/article-footer'
import { ArticleHeader } from '@/components/article/article-header'
import { ReadAndAnswer } from '@/components/quiz/read-and-answer'
import { NoPage } from '@/components/ui/no-page'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { previewManuscript } from '@/lib/desk/preview-manuscript'
import { readingTime } from '@/lib/text/reading-time'
import { readForPreview } from '../../read-for-preview'
import { tryPreview } from '../../preview-actions'

export const metadata: Metadata = { title: 'As a pupil sees it' }

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

/** The page that the preview shows in its frame: the pupils' own, with a manuscript that they cannot see yet. */
export default async function PupilPage({ params }: Props) {
  await requireTeacher()
  const { id } = await params
  const manuscript = readForPreview(id)
  if (manuscript === undefined) return <NoPage />
  const { article, nodes, words, quiz } = previewManuscript(manuscript)
  return (
    <div lang={article.language} data-pupil-view>
      <ReadAndAnswer
        slug={id}
        title={article.title}
        quiz={quiz}
        nodes={nodes}
        submit={tryPreview}
        keeps="nothing"
        pictures={`/teach/manuscripts/${id}/pictures/`}
        header={
          <ArticleHeader
            article={article}
            minutes={readingTime(words)}
            itemCount={quiz.items.length}
          />
        }
        footer={<ArticleFooter article={article} />}
      />
    </div>
  )
}
