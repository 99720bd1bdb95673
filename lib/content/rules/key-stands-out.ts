import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

// A choice half as long again as any other, and by more than a word, is seen at a glance to be another length.
const LONGER_BY_SHARE = 1.5
const LONGER_BY = 12

/** The key cannot be told from the distractors by its looks. */
export const keyStandsOut: ItemRule = {
  name: 'key-stands-out',
  severity: 'warning',
  check({ ask, key, distractors }) {
    if (ask?.value !== 'choice' || key?.shape !== 'one' || distractors.length === 0) return []
    const how = findHow(
      key.value,
      distractors.map(({ value }) => value),
    )
    if (how === undefined) return []
    return [
      {
        at: key.at,
        expected: 'a key that looks like the distractors',
        found: `${quoted(key.value)}, which is the only ${how} choice`,
        fix: 'Write the distractors in the same manner as the key.',
      },
    ]
  },
}

function findHow(key: string, distractors: readonly string[]): string | undefined {
  const longest = Math.max(...distractors.map(({ length }) => length))
  if (key.length > longest * LONGER_BY_SHARE && key.length > longest + LONGER_BY) return 'long'
  const figures = (text: string) => text.match(/\d+/g)?.length ?? 0
  if (distractors.every((text) => figures(text) < figures(key))) return 'exact'
  const isCapitalised = (text: string) => /^\P{L}*\p{Lu}/u.test(text)
  if (isCapitalised(key) && !distractors.some(isCapitalised) && distractors.some(hasLetter)) {
    return 'capitalised'
  }
  return undefined
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}
