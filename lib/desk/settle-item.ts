import type { Evidence, Item } from '@/lib/quiz/item'

/** An item without what its way of asking takes no notice of, and without the explanations that are empty or of nothing. */
export function settleItem(item: Item): Item {
  const { distractors, rationales } = item
  const common = {
    id: item.id.trim(),
    kind: item.kind,
    stem: tidy(item.stem),
    accept: [],
    distractors: [],
    evidence: item.evidence.map(tidyEvidence),
    ...(tidy(item.rationale ?? '') !== '' && { rationale: tidy(item.rationale ?? '') }),
    rationales: {},
  }
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return {
        ...common,
        ask: item.ask,
        key: tidy(item.key),
        accept: item.accept.map(tidy),
        distractors: distractors.map(tidy),
        rationales: Object.fromEntries(
          distractors.flatMap((distractor) => {
            const why = Object.hasOwn(rationales, distractor) ? tidy(rationales[distractor] ?? '') : '' // prettier-ignore
            return why === '' ? [] : [[tidy(distractor), why]]
          }),
        ),
      }
    case 'order':
      return { ...common, ask: 'order', key: item.key.map(tidy) }
    case 'match': {
      const key = item.key.map(({ left, right }) => ({ left: tidy(left), right: tidy(right) }))
      return { ...common, ask: 'match', key, distractors: distractors.map(tidy) }
    }
    case 'evidence':
      return { ...common, ask: 'evidence' }
  }
}

function tidyEvidence({ quote, nth }: Evidence): Evidence {
  return nth === undefined ? { quote: tidy(quote) } : { quote: tidy(quote), nth }
}

/** As the reader of quiz.yaml takes it. */
function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
