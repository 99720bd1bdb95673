import { evidenceSentences, sentencesOf } from '@/lib/quiz/evidence'
import type { Item, Quiz } from '@/lib/quiz/item'
import type { Passage } from '@/lib/text/passage'
import type { Play } from './quiz-player'

/** An article with its quiz, as the tests read it from the content folder. */
export interface PlayedArticle {
  readonly slug: string
  readonly language: string
  readonly passage: Passage
  readonly quiz: Quiz
}

/** What earns full marks, from the item's own key. */
export function playKey(item: Item, article: PlayedArticle): Play {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return { ask: item.ask, text: item.key }
    case 'order':
      return { ask: 'order', texts: item.key }
    case 'match':
      return { ask: 'match', pairs: item.key.map(({ left, right }) => [left, right]) }
    case 'evidence':
      return { ask: 'evidence', sentences: pickSentences(item, article, true) }
  }
}

/**
 * Everything that an item says is wrong: each distractor, an order and a match with no part in its place, sentences
 * that prove nothing. Empty where there is no such thing.
 */
export function playDistractors(item: Item, article: PlayedArticle): readonly Play[] {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return item.distractors.map((text) => ({ ask: item.ask, text }))
    case 'order':
      return [{ ask: 'order', texts: [...item.key.slice(1), ...item.key.slice(0, 1)] }]
    case 'match': {
      const rights = [...item.key.map(({ right }) => right), ...item.distractors]
      const pairs = item.key.flatMap(({ left, right }) => {
        const wrong = rights.find((other) => other !== right)
        return wrong === undefined ? [] : [[left, wrong] as const]
      })
      return pairs.length === 0 ? [] : [{ ask: 'match', pairs }]
    }
    case 'evidence': {
      const sentences = pickSentences(item, article, false)
      return sentences.length === 0 ? [] : [{ ask: 'evidence', sentences: sentences.slice(0, 1) }]
    }
  }
}

function pickSentences(item: Item, article: PlayedArticle, isEvidence: boolean): readonly string[] {
  const sentences = sentencesOf(article.passage, article.language)
  const proving = evidenceSentences(item, article.passage.text, sentences)
  const texts = sentences
    .filter(({ id }) => proving.includes(id) === isEvidence)
    .map(({ start, end }) => article.passage.text.slice(start, end).replace(/\s+/g, ' '))
  return [...new Set(texts)]
}
