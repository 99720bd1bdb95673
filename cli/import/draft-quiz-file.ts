import { dirname, join } from 'node:path'
import { QUIZ_FILE } from '@/lib/content/article-files'
import { writeQuiz } from '@/lib/content/write-quiz'
import { draftFrom } from '@/lib/draft/draft-quiz'
import { readMaterial } from '@/lib/draft/read-material'
import { whyNoItems } from '@/lib/draft/why-no-items'
import { openArticle } from '../passages/open-article'

/** A drafted quiz as it is to be written, and what to tell of it. Without an item there is nothing to write. */
export interface DraftedFile {
  readonly yaml: string | undefined
  readonly items: number
  readonly note: string
}

const COMMENT =
  'Drafted by rules. Nobody has read these items yet: read each one before pupils do, change it or take it out.'

/** Drafts a quiz from the text of an article.md, whose passage is the one that the app will show. */
export function draftQuizFile(path: string, text: string): DraftedFile {
  const article = openArticle(path, Buffer.from(text))
  if ('problem' in article) return { yaml: undefined, items: 0, note: article.problem }
  const material = readMaterial(article)
  const draft = draftFrom(material)
  const { length } = draft.items
  if (length === 0)
    return {
      yaml: undefined,
      items: 0,
      note: `${whyNoItems(material, draft)} There is no quiz yet.`,
    }
  const yaml = writeQuiz({ feedback: 'each', passage: 'shown', items: draft.items }, COMMENT)
  const quiz = join(dirname(path), QUIZ_FILE)
  return {
    yaml,
    items: length,
    note: `${quiz} is written, with ${length === 1 ? 'one drafted item' : `${length} drafted items`}. Read each before pupils do.`,
  }
}
