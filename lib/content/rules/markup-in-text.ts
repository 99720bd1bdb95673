import { hasMarkup } from '@/lib/text/has-markup'
import { keyWords, type Placed, type PlacedItem } from '../placed-quiz'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** Stems, keys, alternatives and distractors are plain text. */
export const markupInText: ItemRule = {
  name: 'markup-in-text',
  severity: 'error',
  check: (item) =>
    plainTexts(item)
      .filter(({ value }) => hasMarkup(value))
      .map(({ value, at }) => ({
        at,
        expected: 'plain text, without Markdown or HTML',
        found: quoted(value),
        fix: 'Take the signs out and leave the words.',
      })),
}

function plainTexts({ stem, key, accept, distractors }: PlacedItem): readonly Placed<string>[] {
  const lefts = key?.shape === 'pairs' ? key.pairs.map(({ left }) => left) : []
  return [
    ...(stem === undefined ? [] : [stem]),
    ...lefts,
    ...keyWords(key),
    ...accept,
    ...distractors,
  ]
}
