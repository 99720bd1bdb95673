import type { Item, Quiz } from '@/lib/quiz/item'
import type { PlacedItem, PlacedQuiz } from './placed-quiz'

/** The quiz without its places; items that lack a field are left out, and their diagnostics say so. */
export function buildQuiz(quiz: PlacedQuiz): Quiz {
  const items = quiz.items.flatMap((item) => buildItem(item) ?? [])
  return { feedback: quiz.feedback, passage: quiz.passage, items }
}

function buildItem(placed: PlacedItem): Item | undefined {
  const { id, kind, ask, stem, key, rationale } = placed
  if (!id || !kind || !ask || !stem) return undefined
  const base = {
    id: id.value,
    kind: kind.value,
    stem: stem.value,
    accept: placed.accept.map(({ value }) => value),
    distractors: placed.distractors.map(({ value }) => value),
    evidence: placed.evidence.map(({ quote, nth }) => ({
      quote: quote.value,
      ...(nth && { nth: nth.value }),
    })),
    ...(rationale && { rationale: rationale.value }),
    rationales: Object.fromEntries(
      placed.rationales.map(({ of, value }) => [of.value, value.value]),
    ),
  }
  switch (ask.value) {
    case 'choice':
    case 'entry':
      return key?.shape === 'one' ? { ...base, ask: ask.value, key: key.value } : undefined
    case 'order':
      if (key?.shape !== 'list') return undefined
      return { ...base, ask: 'order', key: key.parts.map(({ value }) => value) }
    case 'match': {
      if (key?.shape !== 'pairs') return undefined
      const pairs = key.pairs.map(({ left, right }) => ({ left: left.value, right: right.value }))
      return { ...base, ask: 'match', key: pairs }
    }
    case 'evidence':
      return { ...base, ask: 'evidence' }
  }
}
