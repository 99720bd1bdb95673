import type { Quiz } from '@/lib/quiz/item'
import { countWords } from '@/lib/text/count-words'
import { findSentences } from '@/lib/text/sentences'
import { ARTICLE_FILE, QUIZ_FILE, type ArticleFiles } from './article-files'
import type { Article } from './article'
import { buildQuiz } from './build-quiz'
import { checkItems, type Thoroughness } from './check-items'
import { openReport } from './report'
import type { Diagnostic } from './diagnostic'
import type { FormerName } from './check-former-names'
import { openSource } from './open-source'
import { readFrontMatter, type FrontMatter } from './read-front-matter'
import { readPassage } from './read-passage'
import { readQuiz } from './read-quiz'
import { articleWithoutQuiz } from './rules/article-without-quiz'
import { emptyPassage } from './rules/empty-passage'
import { quizWithoutArticle } from './rules/quiz-without-article'
import { strayFolder } from './rules/stray-folder'
import { placeAt, toSourceFile } from './source-file'
import { sortDiagnostics } from './sort-diagnostics'

/** One folder read whole: the article and the quiz if nothing is wrong with either, and every problem in any case. */
export interface LoadedArticle {
  readonly whole: { readonly article: Article; readonly quiz: Quiz } | undefined
  /** By path and line. */
  readonly diagnostics: readonly Diagnostic[]
  /** Former names of the folder; whether another article has them too can only be told with all at hand. */
  readonly formerly: readonly FormerName[]
}

/** Reads and checks one article with its quiz. Never throws, whatever the files hold. */
export function loadArticle(files: ArticleFiles, thoroughness: Thoroughness): LoadedArticle {
  if (files.article.status === 'missing' && files.quiz.status === 'missing') {
    const report = openReport(toSourceFile(files.path, ''))
    report.add(strayFolder, 0, strayFolder.says(files.names))
    return { whole: undefined, diagnostics: report.diagnostics, formerly: [] }
  }
  const { article, front, formerly, diagnostics } = loadPassage(files)
  const quiz = loadQuiz(files, article, front, thoroughness)
  const all = sortDiagnostics([...diagnostics, ...quiz.diagnostics])
  const isGood = !all.some(({ severity }) => severity === 'error')
  const whole = isGood && article && quiz.quiz ? { article, quiz: quiz.quiz } : undefined
  return { whole, diagnostics: all, formerly }
}

interface LoadedPassage {
  readonly article: Article | undefined
  readonly front: FrontMatter | undefined
  readonly formerly: readonly FormerName[]
  readonly diagnostics: readonly Diagnostic[]
}

function loadPassage({ path, slug, article: state, names: files }: ArticleFiles): LoadedPassage {
  if (state.status === 'missing') {
    const report = openReport(toSourceFile(`${path}/${QUIZ_FILE}`, ''))
    report.add(quizWithoutArticle, 0, quizWithoutArticle.says(files))
    const { diagnostics } = report
    return { article: undefined, front: undefined, formerly: [], diagnostics }
  }
  const { file, report } = openSource(`${path}/${ARTICLE_FILE}`, state)
  const front = file && readFrontMatter(file.text, report)
  if (file === undefined || front === undefined) {
    return { article: undefined, front, formerly: [], diagnostics: report.diagnostics }
  }
  const { end, title, formerly: names, ...rest } = front
  const formerly = names.map(({ value, at }) => ({ name: value, place: placeAt(file, at) }))
  const passage = readPassage(file.text.slice(end), { base: end, names: files, report })
  if (passage?.text === '') report.add(emptyPassage, end, emptyPassage.says())
  const words = countWords(passage?.text ?? '')
  const article = passage && {
    slug,
    title: title ?? '',
    ...rest,
    ...(formerly.length > 0 && { formerly: formerly.map(({ name }) => name) }),
    passage,
    words,
  }
  return { article, front, formerly, diagnostics: report.diagnostics }
}

interface LoadedQuiz {
  readonly quiz: Quiz | undefined
  readonly diagnostics: readonly Diagnostic[]
}

function loadQuiz(
  { path, quiz: state, names }: ArticleFiles,
  article: Article | undefined,
  front: FrontMatter | undefined,
  thoroughness: Thoroughness,
): LoadedQuiz {
  if (state.status === 'missing') {
    const report = openReport(toSourceFile(`${path}/${ARTICLE_FILE}`, ''))
    report.add(articleWithoutQuiz, 0, articleWithoutQuiz.says(names))
    return { quiz: undefined, diagnostics: report.diagnostics }
  }
  const { file, report } = openSource(`${path}/${QUIZ_FILE}`, state)
  const placed = file && readQuiz(file.text, report)
  if (placed === undefined) return { quiz: undefined, diagnostics: report.diagnostics }
  const passage = article?.passage.text
  const language = front?.language ?? 'en-GB'
  const sentences = passage === undefined ? [] : findSentences(passage, language)
  const context = { items: placed.items, passage, sentences, published: front?.published, language }
  checkItems(context, thoroughness, report)
  return { quiz: buildQuiz(placed), diagnostics: report.diagnostics }
}
