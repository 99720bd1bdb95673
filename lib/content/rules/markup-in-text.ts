import { keyWords, type Placed, type PlacedItem } from '../placed-quiz'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

const MARKUP =
  /\*\*|__|`|<\/?[a-z][^>]*>|\[[^\]]*\]\([^)]*\)|&(?:[a-z]{2,8}|#\d{1,6});|(?<![\p{L}\p{N}])([*_])[^\s*_](?:[^*_]*[^\s*_])?\1(?![\p{L}\p{N}])/iu

/** Stems, keys, alternatives and distractors are plain text. */
export const markupInText: ItemRule = {
  name: 'markup-in-text',
  severity: 'error',
  check: (item) =>
    plainTexts(item)
      .filter(({ value }) => MARKUP.test(value))
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
