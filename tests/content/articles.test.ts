import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'
import { listFolders } from '@/lib/content/list-folders'
import { loadArticle } from '@/lib/content/load-article'
import { readArticleFiles } from '@/lib/content/read-article-files'
import { toChoice } from '@/lib/quiz/to-choice'
import { evidenceSentences, locateEvidence, sentencesOf } from '@/lib/quiz/evidence'
import type { Item } from '@/lib/quiz/item'
import { isResponseTo } from '@/lib/quiz/is-response-to'
import { markItem } from '@/lib/quiz/mark-item'
import { presentItem } from '@/lib/quiz/present-item'
import type { Response } from '@/lib/quiz/response'
import type { PassageNode } from '@/lib/text/passage'

const DIRECTORY = process.env['CONTENT_DIR'] || 'content'
const found = listFolders(DIRECTORY)
const articles =
  found.status === 'lost'
    ? []
    : found.folders.slugs
        .map((slug) => ({
          slug,
          loaded: loadArticle(readArticleFiles(found.directory, slug), 'errors'),
        }))
        .filter(({ loaded }) => loaded.diagnostics.every(({ rule }) => rule !== 'stray-folder'))

describe(`the content folder ${DIRECTORY}`, () => {
  it('can be read and has an article in it', () => {
    expect(found.status === 'lost' ? found.why : 'found').toBe('found')
    expect(
      articles.length,
      `There is no article in ${DIRECTORY}, so nothing was tested.`,
    ).toBeGreaterThan(0)
  })
})

describe.each(articles)('$slug', ({ loaded }) => {
  it('has no errors', () => {
    const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(formatDiagnostic).join('\n')).toBe('')
    expect(loaded.whole).toBeDefined()
  })

  if (loaded.whole === undefined) return
  const { article, quiz } = loaded.whole
  const { language, published } = article
  const passage = article.passage.text
  const sentences = sentencesOf(article.passage, language)
  const context = { passage, sentences, language, published }

  it('knows where every piece of its text stands', () => {
    for (const { at, value } of textNodes(article.passage.nodes)) {
      expect(passage.slice(at, at + value.length)).toBe(value)
    }
  })

  describe.each(quiz.items.map((item) => ({ id: item.id, item })))('$id', ({ item }) => {
    const presented = presentItem(item, language, 1)

    it('is marked correct, in full, for its key and for all that it accepts', () => {
      for (const response of rightResponses(item)) {
        expect(isResponseTo(presented, response, sentences)).toBe(true)
        const { verdict, earned, total } = markItem(item, response, context)
        expect({ response, verdict, earned }).toEqual({
          response,
          verdict: 'correct',
          earned: total,
        })
      }
    })

    it('is not marked correct for anything that it calls wrong', () => {
      for (const response of wrongResponses(item)) {
        expect(isResponseTo(presented, response, sentences)).toBe(true)
        const { verdict, earned, total } = markItem(item, response, context)
        expect({ response, isCorrect: verdict === 'correct' }).toEqual({
          response,
          isCorrect: false,
        })
        expect(earned).toBeLessThan(total)
      }
    })

    it('rests on evidence that the passage has', () => {
      expect(locateEvidence(passage, item.evidence)).toHaveLength(item.evidence.length)
    })
  })

  function rightResponses(item: Item): readonly Response[] {
    switch (item.ask) {
      case 'choice':
        return [{ ask: 'choice', choice: toChoice(item.key).id }]
      case 'entry':
        return [item.key, ...item.accept].map((text) => ({ ask: 'entry', text }))
      case 'order':
        return [{ ask: 'order', order: item.key.map((text) => toChoice(text).id) }]
      case 'match':
        return [{ ask: 'match', pairs: idPairs(item.key.map(({ left, right }) => [left, right])) }]
      case 'evidence':
        return [{ ask: 'evidence', sentences: evidenceSentences(item, passage, sentences) }]
    }
  }

  /** Each distractor; for an order, the order turned about; for a match, each distractor in the place of each right side. */
  function wrongResponses(item: Item): readonly Response[] {
    switch (item.ask) {
      case 'choice':
        return item.distractors.map((text) => ({ ask: 'choice', choice: toChoice(text).id }))
      case 'entry':
        return item.distractors.map((text) => ({ ask: 'entry', text }))
      case 'order':
        return [{ ask: 'order', order: item.key.toReversed().map((text) => toChoice(text).id) }]
      case 'match':
        return item.distractors.map((wrong) => ({
          ask: 'match',
          pairs: idPairs(item.key.map(({ left }) => [left, wrong])),
        }))
      case 'evidence': {
        const proving = evidenceSentences(item, passage, sentences)
        const others = sentences.filter(({ id }) => !proving.includes(id))
        return others.map(({ id }) => ({ ask: 'evidence', sentences: [id] }))
      }
    }
  }
})

function idPairs(
  pairs: readonly (readonly [left: string, right: string])[],
): Record<string, string> {
  return Object.fromEntries(pairs.map(([left, right]) => [toChoice(left).id, toChoice(right).id]))
}

function textNodes(nodes: readonly PassageNode[]): readonly { at: number; value: string }[] {
  return nodes.flatMap((node) => ('tag' in node ? textNodes(node.children) : [node]))
}
