import { digest } from '@/lib/text/digest'
import { choicesOf } from './choices'
import { toChoice } from './to-choice'
import type { Item, Quiz } from './item'
import type { PresentedItem, PresentedQuiz, Sentence } from './presented-item'

/**
 * The only way out for an item: names each field that a pupil's device may have before the item is submitted.
 *
 * @param evidenceCount how many sentences hold the evidence; a pupil who is to pick them must know how many
 */
export function presentItem(item: Item, language: string, evidenceCount: number): PresentedItem {
  const { id, kind, stem } = item
  switch (item.ask) {
    case 'choice': {
      const choices = choicesOf(item, language)
      return { id, kind, stem, revision: revise(item, choices), ask: 'choice', choices }
    }
    case 'entry':
      return { id, kind, stem, revision: revise(item, []), ask: 'entry' }
    case 'order': {
      const choices = choicesOf(item, language)
      return { id, kind, stem, revision: revise(item, choices), ask: 'order', choices }
    }
    case 'match': {
      const lefts = item.key.map((pair) => toChoice(pair.left))
      const rights = choicesOf(item, language)
      const revision = revise(item, [...lefts, ...rights])
      return { id, kind, stem, revision, ask: 'match', lefts, rights }
    }
    case 'evidence':
      return { id, kind, stem, revision: revise(item, []), ask: 'evidence', count: evidenceCount }
  }
}

/**
 * A quiz as pupils get it.
 *
 * @param sentences those of the passage; they go out only if an item asks for one
 * @param countEvidence how many sentences hold an item's evidence
 */
export function presentQuiz(
  quiz: Quiz,
  language: string,
  sentences: readonly Sentence[],
  countEvidence: (item: Item) => number,
): PresentedQuiz {
  return {
    feedback: quiz.feedback,
    passage: quiz.passage,
    items: quiz.items.map((item) => presentItem(item, language, countEvidence(item))),
    sentences: quiz.items.some((item) => item.ask === 'evidence') ? eachOnce(sentences) : [],
  }
}

/** Sorted, so that a change in how choices are ordered makes nobody's responses stale. */
function revise(item: Item, choices: readonly { readonly id: string }[]): string {
  const ids = choices.map((choice) => choice.id).toSorted()
  return digest(JSON.stringify([item.ask, item.kind, item.stem, ids]))
}

function eachOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  const seen = new Set<string>()
  return sentences.filter(({ id }) => !seen.has(id) && seen.add(id))
}
