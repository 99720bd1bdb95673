import type { Item } from '@/lib/quiz/item'
import type { Distractor, Wording } from '../types'
import { quoteEvidence } from './quote-evidence'

/** The item that a wording becomes when it is asked in one way, with these wrong choices. */
export function makeItem(
  wording: Wording,
  ask: 'entry' | 'choice',
  distractors: readonly Distractor[],
  { id, passage }: { readonly id: string; readonly passage: string },
): Item {
  const { kind, stem, rationale } = wording
  const base = {
    id,
    kind,
    stem,
    accept: [],
    distractors: [],
    evidence: quoteEvidence(passage, wording),
    rationale,
    rationales: {},
  }
  switch (wording.shape) {
    case 'value':
      return {
        ...base,
        ask,
        key: wording.key,
        accept: wording.accept,
        distractors: distractors.map(({ text }) => text),
        rationales: Object.fromEntries(
          distractors.flatMap((one) => (one.rationale ? [[one.text, one.rationale]] : [])),
        ),
      }
    case 'order':
      return { ...base, ask: 'order', key: wording.key }
    case 'match':
      return { ...base, ask: 'match', key: wording.key, distractors: wording.distractors }
    case 'evidence':
      return { ...base, ask: 'evidence' }
  }
}
