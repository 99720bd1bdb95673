import {
  ARTICLE_FILE,
  QUIZ_FILE,
  type ArticleFiles,
  type FileBytes,
} from '@/lib/content/article-files'
import { loadArticle } from '@/lib/content/load-article'
import { isSlug } from '@/lib/quiz/is-slug'
import type { Manuscript, ReviewItem } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import { findRepeats } from '@/lib/text/same-text'
import { adviseOnItems, type AdviceContext, type ItemProblem } from './advise'
import { wordRule } from './diagnostic-words'
import { languageOf, publishedOf } from './known-fields'
import { locateProblems } from './locate-problems'
import { openPassage, sentencesIn } from './open-passage'
import { settleItem } from './settle-item'
import { writeManuscript, type WrittenFiles } from './write-manuscript'

/**
 * What there is to look at before a manuscript is published, each beside its field: first what the content check says
 * of the files that it would be published as, then what the gates of the drafter advise. What is overruled is left out.
 *
 * The rules of the check that only warn of an item are the same as gates, which take less time and can be overruled:
 * they are asked as gates.
 */
export function checkManuscript(manuscript: Manuscript): readonly Problem[] {
  const files = writeManuscript(manuscript)
  const { diagnostics } = loadArticle(asFiles(manuscript, files), 'errors')
  const located = locateProblems(diagnostics, files, manuscript)
  const checked = [...checkSlug(manuscript), ...located, ...checkPairs(manuscript)]
  const errors = checked.filter(isItemProblem)
  return inOrder([...checked, ...adviseOnItems(settled(manuscript), errors, contextOf(manuscript))], manuscript) // prettier-ignore
}

/** Which file names the check finds in the folder: the pictures that are wanted will be there. */
function asFiles({ slug, pictures }: Manuscript, { article, quiz }: WrittenFiles): ArticleFiles {
  const names = pictures.flatMap(({ name, isWanted }) => (isWanted ? [name] : []))
  return {
    slug,
    path: slug,
    article: asBytes(article),
    quiz: asBytes(quiz),
    names: [ARTICLE_FILE, QUIZ_FILE, ...names],
  }
}

function asBytes(text: string): FileBytes {
  return { status: 'read', bytes: new TextEncoder().encode(text) }
}

function checkSlug({ slug }: Manuscript): readonly Problem[] {
  if (isSlug(slug)) return []
  return [{ rule: 'folder-name', severity: 'error', ...wordRule('folder-name'), about: 'article', field: 'slug' }] // prettier-ignore
}

/** Two pairs with one left side would be one pair in the file. */
function checkPairs({ items }: Manuscript): readonly Problem[] {
  return items.flatMap(({ item }) => {
    if (item.ask !== 'match') return []
    const lefts = item.key.map(({ left }, part) => ({ value: left, part }))
    return findRepeats(lefts.filter(({ value }) => value.trim() !== '')).map(
      ({ repeat }): Problem => {
        const rule = 'duplicate-left'
        return { rule, severity: 'error', ...wordRule(rule), about: 'item', id: item.id, field: 'key', part: repeat.part } // prettier-ignore
      },
    )
  })
}

/** The items as they are published, under the ids that they have on the desk. */
function settled({ items }: Manuscript): readonly ReviewItem[] {
  return items.map((one) => ({ ...one, item: { ...settleItem(one.item), id: one.item.id } }))
}

function contextOf({ article }: Manuscript): AdviceContext {
  const { passage } = openPassage(article.passage)
  return {
    passage: passage.text,
    sentences: sentencesIn(passage, languageOf(article)),
    title: article.title,
    published: publishedOf(article),
    language: languageOf(article),
  }
}

/** The article first, then the quiz, then its items in their order; of one item what is worst first. */
function inOrder(problems: readonly Problem[], { items }: Manuscript): readonly Problem[] {
  const order = new Map(items.map(({ item }, index) => [item.id, index]))
  const placeOf = (problem: Problem): number => {
    if (problem.about === 'article') return -2
    return problem.about === 'quiz' ? -1 : (order.get(problem.id) ?? 0)
  }
  return problems.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
}

const SEVERITIES = ['error', 'warning', 'advice']

function isItemProblem(problem: Problem): problem is ItemProblem {
  return problem.about === 'item'
}
