import type { Quiz } from '@/lib/quiz/item'
import { countWords } from '@/lib/text/count-words'
import { readingTime } from '@/lib/text/reading-time'
import type { ArticleFiles, FileBytes } from './article-files'
import type { Article } from './article'
import { decodeText } from './decode-text'
import type { ArticleSummary } from './library'
import { readFrontMatter, type FrontMatter } from './read-front-matter'
import { openReport } from './report'
import { toSourceFile } from './source-file'

/** What a list of articles needs of one, with the words that a search finds it by. */
export interface Outline {
  readonly summary: ArticleSummary
  readonly passage: string
  /** Former slugs. */
  readonly formerly: readonly string[]
}

/** The outline of an article that has been read whole. */
export function outlineWhole(article: Article, quiz: Quiz): Outline {
  const { slug, title, passage, words } = article
  const itemCount = quiz.items.length
  return {
    summary: summarise({ slug, title, itemCount }, article, words),
    passage: passage.text,
    formerly: article.formerly ?? [],
  }
}

/**
 * The outline of an article from a glance at its files, in a small part of the time that reading it whole takes;
 * `undefined` where a glance shows that it cannot be read.
 */
export function glanceAtArticle(files: ArticleFiles): Outline | undefined {
  const article = textOf(files.article)
  const quiz = textOf(files.quiz)
  if (article === undefined || quiz === undefined) return undefined
  const front = readFrontMatter(article, openReport(toSourceFile('', '')))
  if (front?.title === undefined) return undefined
  const passage = article.slice(front.end)
  const named = { slug: files.slug, title: front.title, itemCount: countItems(quiz) }
  const formerly = front.formerly.map(({ value }) => value)
  return { summary: summarise(named, front, countWords(passage)), passage, formerly }
}

function textOf(file: FileBytes): string | undefined {
  if (file.status !== 'read') return undefined
  const decoded = decodeText(file.bytes)
  return decoded.status === 'text' ? decoded.text : undefined
}

/** Items are the hyphens in the column of the first one below `items:`. */
function countItems(quiz: string): number {
  const items = quiz.slice(/^items:/m.exec(quiz)?.index ?? quiz.length)
  const indent = /\n(?<indent> *)- /.exec(items)?.groups?.['indent']
  if (indent === undefined) return 0
  return items.split(`\n${indent}- `).length - 1
}

function summarise(
  named: Pick<ArticleSummary, 'slug' | 'title' | 'itemCount'>,
  front: Pick<FrontMatter, 'byline' | 'source' | 'published' | 'place' | 'language'> | Article,
  words: number,
): ArticleSummary {
  const { byline, source, published, place, language } = front
  return { ...named, byline, source, published, place, language, minutes: readingTime(words) }
}
