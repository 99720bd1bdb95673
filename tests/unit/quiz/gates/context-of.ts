import { findSentences } from '@/lib/text/sentences'
import type { GateContext } from '@/lib/quiz/gate'
import type { ChoiceItem, EntryItem, Item, MatchItem, OrderItem } from '@/lib/quiz/item'

export const PASSAGE = `Ada Byrne opened the Otter Bridge in Ferrytown on Saturday 4 May 2024. Ada Byrne, who is 39, drew the plans with Tom Reyes, 52.

It took two years to build, and it is 120 metres long. “I am proud of every stone,” Byrne told 300 guests. Tom Reyes and Lena Okafor sang.`

/** What gates look at, for the passage above or another. */
export function contextOf(given: Partial<GateContext> = {}): GateContext {
  const passage = given.passage ?? PASSAGE
  const sentences = findSentences(passage, 'en-GB')
  return { passage, sentences, language: 'en-GB', published: '2024-05-06', others: [], ...given }
}

const BASE = {
  id: 'item',
  kind: 'age',
  stem: 'How old is Ada Byrne?',
  accept: [],
  distractors: [],
  evidence: [{ quote: 'Ada Byrne, who is 39' }],
  rationales: {},
} as const

export function entryOf(given: Partial<EntryItem> = {}): EntryItem {
  return { ...BASE, ask: 'entry', key: '39', ...given }
}

export function choiceOf(given: Partial<ChoiceItem> = {}): ChoiceItem {
  return { ...BASE, ask: 'choice', key: '39', distractors: ['52', '41'], ...given }
}

export function orderOf(key: readonly string[], given: Partial<OrderItem> = {}): OrderItem {
  return { ...BASE, kind: 'text', stem: 'Put these in order.', ask: 'order', key, ...given }
}

export function matchOf(
  pairs: Readonly<Record<string, string>>,
  given: Partial<MatchItem> = {},
): MatchItem {
  const key = Object.entries(pairs).map(([left, right]) => ({ left, right }))
  return { ...BASE, stem: 'Match each person to an age.', ask: 'match', key, ...given }
}

export function evidenceItemOf(given: Partial<Item> = {}): Item {
  const { id, kind, stem, evidence } = { ...BASE, stem: 'Which sentence tells you how old Ada is?', ...given } // prettier-ignore
  return { ...BASE, id, kind, stem, evidence, ask: 'evidence' }
}
