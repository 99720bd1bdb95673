import fc from 'fast-check'
import {
  FEEDBACKS,
  KINDS,
  PASSAGE_MODES,
  type Evidence,
  type Item,
  type Quiz,
} from '@/lib/quiz/item'

/** Words as the reader of quiz.yaml gives them: no blanks at the ends, none twice, none that cannot be seen. */
export const anyWords = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('no', '1969', '1.10', '- a', 'a: b', '# c', '"d"', "'e'", '[f]', '{g}', '~', '&h', '*i', '!j', '%k', '@l', '|', '>', '?', ':', 'Overruled a: b'),
  )
  .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
  .filter((text) => text !== '') // prettier-ignore

const anyEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  anyWords.map((quote) => ({ quote })),
  fc.record({ quote: anyWords, nth: fc.integer({ min: 1, max: 9999 }) }),
)
const several = fc.uniqueArray(anyWords, { minLength: 3, maxLength: 4 })

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    ask: fc.constantFrom('choice', 'entry', 'order', 'match', 'evidence'),
    stem: anyWords,
    parts: several,
    lefts: several,
    accept: fc.array(anyWords, { maxLength: 2 }),
    distractors: fc.uniqueArray(anyWords, { minLength: 1, maxLength: 3 }),
    evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 3 }),
    rationale: fc.option(anyWords, { nil: undefined }),
    why: anyWords,
  })
  .map(({ kind, ask, stem, parts, lefts, accept, distractors, evidence, rationale, why }): Item => {
    const none = { accept: [], distractors: [], rationales: {} }
    const base = { id: 'a', kind, stem, evidence, ...(rationale && { rationale }) }
    const [key = '', ...others] = parts
    switch (ask) {
      case 'choice':
      case 'entry':
        return { ...base, ask, key, accept, distractors, rationales: { [distractors[0] ?? '']: why } }
      case 'order':
        return { ...base, ...none, ask, key: parts }
      case 'match':
        return { ...base, ...none, ask, distractors, key: lefts.map((left, index) => ({ left, right: others[index] ?? key })) }
      case 'evidence':
        return { ...base, ...none, ask }
    }
  }) // prettier-ignore

/** Any quiz that can be written down, with an id of its own for each item; it need not be a good one. */
export const anyQuiz: fc.Arbitrary<Quiz> = fc
  .record({
    feedback: fc.constantFrom(...FEEDBACKS),
    passage: fc.constantFrom(...PASSAGE_MODES),
    items: fc.array(anyItem, { minLength: 1, maxLength: 4 }),
  })
  .map(({ items, ...quiz }) => ({
    ...quiz,
    items: items.map((item, index) => ({ ...item, id: `item-${index}` })),
  }))
