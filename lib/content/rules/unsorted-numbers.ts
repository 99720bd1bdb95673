import { sortingKind } from '@/lib/quiz/gates/unsorted-numbers'
import type { ItemRule } from '../rule'

/** Numbers and dates to choose from have a kind by which the page can sort them. */
export const unsortedNumbers: ItemRule = {
  name: 'unsorted-numbers',
  severity: 'warning',
  check({ ask, kind, key, distractors }, { language }) {
    if (ask?.value !== 'choice' || key?.shape !== 'one' || kind === undefined) return []
    const choices = [...new Set([key.value, ...distractors.map(({ value }) => value)])]
    const better = sortingKind(choices, kind.value, language)
    if (better === undefined) return []
    return [
      {
        at: kind.at,
        expected: `"kind: ${better}", so that the choices are shown in the order of their values`,
        found: `"kind: ${kind.value}", by which they are shown from A to Z`,
        fix: `Write "kind: ${better}".`,
      },
    ]
  },
}
