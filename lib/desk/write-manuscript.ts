import { writeQuiz } from '@/lib/content/write-quiz'
import type { Quiz } from '@/lib/quiz/item'
import type { Manuscript, ManuscriptArticle } from '@/lib/review/manuscript'
import { overruledComment } from './overruled-comment'
import { settleItem } from './settle-item'
import { settlePictures } from './settle-pictures'
import { writeArticle } from './write-article'

/** The two files of an article, as text. */
export interface WrittenFiles {
  readonly article: string
  readonly quiz: string
}

/** The article of a manuscript as it is published: with the pictures that are wanted, and no others. */
export function articleToPublish({ article, pictures }: Manuscript): ManuscriptArticle {
  return { ...article, passage: settlePictures(article.passage, pictures) }
}

/** The quiz of a manuscript as it is published. */
export function quizToPublish({ feedback, passageMode, items }: Manuscript): Quiz {
  return { feedback, passage: passageMode, items: items.map(({ item }) => settleItem(item)) }
}

/** Why advice was overruled, by the id of the item that it was about. */
export function commentsToPublish({ items }: Manuscript): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ item, overruled }) => {
      const comment = overruledComment(overruled)
      return comment === undefined ? [] : [[item.id.trim(), comment] as const]
    }),
  )
}

/** The files that a manuscript is published as. What is overruled stands as a comment above its item. */
export function writeManuscript(manuscript: Manuscript): WrittenFiles {
  return {
    article: writeArticle(articleToPublish(manuscript)),
    quiz: writeQuiz(quizToPublish(manuscript), '', commentsToPublish(manuscript)),
  }
}
