import { decodeText } from '@/lib/content/decode-text'
import type { Authored } from '@/lib/content/authored'
import { openReport } from '@/lib/content/report'
import { readFrontMatter } from '@/lib/content/read-front-matter'
import { readYaml } from '@/lib/content/read-yaml'
import { toSourceFile } from '@/lib/content/source-file'
import { findPictureType } from '@/lib/content/picture'
import { FEEDBACKS, PASSAGE_MODES } from '@/lib/quiz/item'
import { freshId } from '@/lib/review/fresh-id'
import type { Manuscript, ManuscriptArticle, ReviewItem } from '@/lib/review/manuscript'
import { itemOfPublished } from './item-of-published'
import { readOverruled } from './overruled-comment'
import { fieldOf, textOf, wordOf } from './read-loosely'
import { picturesIn } from './settle-pictures'
import type { WrittenFiles } from './write-manuscript'

/**
 * A published article as a manuscript to go on with: written unchanged, it is the same article and quiz. What the
 * files have wrong comes along as it is written. Undefined if one of them cannot be taken apart, so that nothing of it
 * is overwritten.
 *
 * Its pictures are those that the passage names; their bytes lie with the article.
 */
export function manuscriptOfPublished(
  slug: string,
  files: WrittenFiles,
  version: string,
  id: string,
): Manuscript | undefined {
  const article = readArticle(plainText(files.article))
  const quiz = readQuiz(plainText(files.quiz))
  if (article === undefined || quiz === undefined) return undefined
  const pictures = picturesIn(article.passage)
    .filter(({ name }) => findPictureType(name) !== undefined)
    .map(({ name, alt }) => ({ name, alt, isWanted: true }))
  return { id, changes: { slug, version }, slug, article, ...quiz, takenOut: [], pictures }
}

function plainText(text: string): string {
  const decoded = decodeText(new TextEncoder().encode(text))
  return decoded.status === 'text' ? decoded.text : ''
}

function readArticle(text: string): ManuscriptArticle | undefined {
  const report = openReport(toSourceFile('article.md', text))
  const end = readFrontMatter(text, report)?.end
  if (end === undefined) return undefined
  const front = text.slice(0, end).replace(/^\s*---[ \t]*\n/, '').replace(/---[ \t]*\n?$/, '') // prettier-ignore
  const fields = readWhole(front)
  if (fields === 'unreadable') return undefined
  const of = (name: string): string => textOf(fieldOf(fields, name))
  return {
    title: of('title'),
    byline: of('byline'),
    source: of('source'),
    sourceUrl: of('sourceUrl'),
    published: of('published'),
    place: of('place'),
    language: of('language'),
    passage: text.slice(end).replace(/^(?:[ \t]*\n)+/, ''),
  }
}

type QuizFields = Pick<Manuscript, 'feedback' | 'passageMode' | 'items'>

function readQuiz(text: string): QuizFields | undefined {
  const quiz = readWhole(text)
  if (quiz === 'unreadable' || (quiz !== undefined && quiz.type !== 'map')) return undefined
  const items = fieldOf(quiz, 'items')
  if (items?.type === 'map' || (items?.type === 'text' && items.isWritten)) return undefined
  return {
    feedback: wordOf(fieldOf(quiz, 'feedback'), FEEDBACKS),
    passageMode: wordOf(fieldOf(quiz, 'passage'), PASSAGE_MODES),
    items: items?.type === 'list' ? readItems(items.values, text) : [],
  }
}

/** Someone has published them, and so accepted them. Of two items of one id the second gets another. */
function readItems(authored: readonly Authored[], text: string): readonly ReviewItem[] {
  const taken = new Set<string>()
  return authored.map((one) => {
    const item = itemOfPublished(one)
    const id = taken.has(item.id) || item.id === '' ? freshId(item.id, taken) : item.id
    taken.add(id)
    return {
      item: { ...item, id },
      isKept: true,
      overruled: readOverruled(linesAbove(text, one.at)),
    }
  })
}

function linesAbove(text: string, at: number): readonly string[] {
  const lines = text.slice(0, at).split('\n').slice(0, -1)
  const last = lines.findLastIndex((line) => !/^\s*#/.test(line))
  return lines.slice(last + 1)
}

/** Undefined for an empty text. */
function readWhole(text: string): Authored | undefined | 'unreadable' {
  const report = openReport(toSourceFile('', text))
  const authored = readYaml(text, 0, report)
  return report.diagnostics.length > 0 ? 'unreadable' : authored
}
