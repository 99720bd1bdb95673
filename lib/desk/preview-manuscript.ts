import { evidenceSentences, locateEvidence, sentencesOf } from '@/lib/quiz/evidence'
import type { Item, Quiz } from '@/lib/quiz/item'
import { keyParts } from '@/lib/quiz/key-parts'
import { markSubmission } from '@/lib/quiz/mark-submission'
import { presentQuiz } from '@/lib/quiz/present-item'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import type { MarkOutcome, Submission } from '@/lib/quiz/submission'
import type { Manuscript } from '@/lib/review/manuscript'
import { countWords } from '@/lib/text/count-words'
import type { Passage, PassageNode } from '@/lib/text/passage'
import { languageOf, publishedOf } from './known-fields'
import { openPassage } from './open-passage'
import { settleItem } from './settle-item'

/** What a pupil would get of a manuscript if it were published now. There is no key in it. */
export interface Preview {
  readonly article: {
    readonly title: string
    readonly byline?: string | undefined
    readonly source?: string | undefined
    readonly sourceUrl?: string | undefined
    readonly published?: string | undefined
    readonly place?: string | undefined
    readonly language: string
  }
  readonly nodes: readonly PassageNode[]
  readonly words: number
  readonly quiz: PresentedQuiz
}

/** The article and the quiz of a manuscript as pupils would get them; items that are not finished are left out. */
export function previewManuscript(manuscript: Manuscript): Preview {
  const { article } = manuscript
  const { passage } = openPassage(article.passage)
  const language = languageOf(article)
  const sentences = sentencesOf(passage, language)
  return {
    article: {
      title: article.title.trim() === '' ? 'Without a title yet' : article.title,
      byline: known(article.byline),
      source: known(article.source),
      sourceUrl: known(article.sourceUrl),
      published: publishedOf(article),
      place: known(article.place),
      language,
    },
    nodes: passage.nodes,
    words: countWords(passage.text),
    quiz: presentQuiz(
      quizOf(manuscript, passage),
      language,
      sentences,
      (item) => evidenceSentences(item, passage.text, sentences).length,
    ),
  }
}

/** Marks what was sent as it would be marked if the manuscript were published now. */
export function markPreview(manuscript: Manuscript, submission: Submission): MarkOutcome {
  const { article } = manuscript
  const { passage } = openPassage(article.passage)
  const language = languageOf(article)
  return markSubmission(quizOf(manuscript, passage), submission, {
    language,
    published: publishedOf(article),
    passage: passage.text,
    sentences: sentencesOf(passage, language),
  })
}

function quizOf({ feedback, passageMode, items }: Manuscript, passage: Passage): Quiz {
  const finished = items
    .map(({ item }) => settleItem(item))
    .filter((item) => isFinished(item, passage.text))
  return { feedback, passage: passageMode, items: finished }
}

/** Whether an item has all that it takes to be asked and marked. */
function isFinished(item: Item, text: string): boolean {
  const words = [item.stem, ...keyParts(item), ...item.distractors]
  if (item.ask === 'match') words.push(...item.key.map(({ left }) => left))
  return words.every((one) => one !== '') && locateEvidence(text, item.evidence).length > 0
}

function known(field: string): string | undefined {
  return field.trim() === '' ? undefined : field.trim()
}
