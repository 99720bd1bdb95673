import type { Metadata } from 'next'
import { ArticleFooter } from '@/components/article/article-footer'
import { ArticleHeader } from '@/components/article/article-header'
import { ReadAndAnswer } from '@/components/quiz/read-and-answer'
import { NoPage } from '@/components/ui/no-page'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'
import { previewManuscript } from '@/lib/desk/preview-manuscript'
import { readingTime } from '@/lib/text/reading-time'
import { tryPreview } from '../../preview-actions'
import '@/components/desk/review/pupil-view.css'

export const metadata: Metadata = { title: 'As a pupil sees it' }

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

/** The page that the preview shows in its frame: the pupils' own, with a manuscript that they cannot see yet. */
export default async function PupilPage({ params }: Props) {
  await requireTeacher()
  const { id } = await params
  const kept = getManuscripts().read(id)
  if (kept.status !== 'read') return <NoPage />
  const { article, nodes, words, quiz } = previewManuscript(kept.manuscript)
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
