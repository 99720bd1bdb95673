import { evidenceSentences, locateEvidence } from './evidence'
import { matchEntry } from './match/match-entry'
import type { ChoiceItem, EntryItem, EvidenceItem, Item, MatchItem, OrderItem } from './item'
import type { ItemVerdict } from './marking'
import type { Sentence } from './presented-item'
import type { Response } from './response'
import { toChoice } from './to-choice'

/** What an item is marked in: the passage and how it is to be read. */
export interface ItemContext {
  readonly published?: string | undefined
  readonly language: string
  readonly passage: string
  readonly sentences: readonly Sentence[]
}

/**
 * Marks one response. Nothing given is a `retry` for `empty`. Order and match count the parts that are in their
 * place; evidence counts the right sentences less the wrong ones; all else is whole or nothing.
 *
 * @throws TypeError if the response is to another way of asking; `isResponseTo` tells beforehand
 */
export function markItem(item: Item, response: Response, context: ItemContext): ItemVerdict {
  switch (item.ask) {
    case 'choice':
      return response.ask === 'choice' ? markChoice(item, response.choice) : refuse(item, response)
    case 'entry':
      return response.ask === 'entry'
        ? markEntry(item, response.text, context)
        : refuse(item, response)
    case 'order':
      return response.ask === 'order' ? markOrder(item, response.order) : refuse(item, response)
    case 'match':
      return response.ask === 'match' ? markMatch(item, response.pairs) : refuse(item, response)
    case 'evidence':
      return response.ask === 'evidence'
        ? markEvidence(item, response.sentences, context)
        : refuse(item, response)
  }
}

function refuse(item: Item, response: Response): never {
  throw new TypeError(`a response to ${response.ask} cannot be marked as one to ${item.ask}`)
}

function markChoice(item: ChoiceItem, choice: string): ItemVerdict {
  return choice === '' ? EMPTY : whole(choice === toChoice(item.key).id)
}

/** What the author names as wrong is wrong, also where it is a letter away from the key or says only part of it. */
function markEntry(item: EntryItem, text: string, context: ItemContext): ItemVerdict {
  const evidence = locateEvidence(context.passage, item.evidence)
  const verdict = matchEntry(item, text, { ...context, evidence })
  if (verdict.verdict !== 'retry') return whole(verdict.verdict === 'correct')
  const isDistractor = item.distractors.some((key) => {
    return matchEntry({ kind: item.kind, key, accept: [] }, text, context).verdict === 'correct'
  })
  return isDistractor ? whole(false) : { ...verdict, earned: 0, total: 1 }
}

const EMPTY: ItemVerdict = { verdict: 'retry', reason: 'empty', earned: 0, total: 1 }

function whole(isRight: boolean): ItemVerdict {
  return { verdict: isRight ? 'correct' : 'incorrect', earned: isRight ? 1 : 0, total: 1 }
}

function markOrder(item: OrderItem, order: readonly string[]): ItemVerdict {
  if (order.length === 0) return { ...EMPTY, total: item.key.length }
  return byParts(
    item.key.map((text, index) => [toChoice(text).id, order[index] === toChoice(text).id]),
  )
}

function markMatch(item: MatchItem, pairs: Readonly<Record<string, string>>): ItemVerdict {
  if (Object.keys(pairs).length === 0) return { ...EMPTY, total: item.key.length }
  return byParts(
    item.key.map(({ left, right }) => {
      const id = toChoice(left).id
      return [id, pairs[id] === toChoice(right).id]
    }),
  )
}

function byParts(parts: readonly (readonly [id: string, isRight: boolean])[]): ItemVerdict {
  const earned = parts.filter(([, isRight]) => isRight).length
  const verdict = earned === parts.length ? 'correct' : 'incorrect'
  return { verdict, earned, total: parts.length, parts: Object.fromEntries(parts) }
}

function markEvidence(
  item: EvidenceItem,
  given: readonly string[],
  context: ItemContext,
): ItemVerdict {
  const key = evidenceSentences(item, context.passage, context.sentences)
  if (given.length === 0) return { ...EMPTY, total: key.length }
  const right = new Set(given.filter((id) => key.includes(id))).size
  const wrong = new Set(given).size - right
  const earned = Math.max(0, right - wrong)
  return { verdict: earned === key.length ? 'correct' : 'incorrect', earned, total: key.length }
}
