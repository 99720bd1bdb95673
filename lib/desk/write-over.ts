import { reviseArticleFile } from '@/lib/content/save/revise-article-file'
import { reviseQuizFile } from '@/lib/content/save/revise-quiz-file'
import type { Manuscript } from '@/lib/review/manuscript'
import { isOverruledComment } from './overruled-comment'
import {
  articleToPublish,
  commentsToPublish,
  quizToPublish,
  writeManuscript,
  type WrittenFiles,
} from './write-manuscript'

/** The files that a manuscript is published as; comments and the order of fields stay as they are in `before`. */
export function writeOver(manuscript: Manuscript, before: WrittenFiles | undefined): WrittenFiles {
  if (before === undefined) return writeManuscript(manuscript)
  const { passage, ...fields } = articleToPublish(manuscript)
  const comments = { wanted: commentsToPublish(manuscript), isNote: isOverruledComment }
  return {
    article: reviseArticleFile(before.article, fields, passage),
    quiz: reviseQuizFile(before.quiz, quizToPublish(manuscript), comments),
  }
}
