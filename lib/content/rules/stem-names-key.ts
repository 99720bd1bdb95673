import { holdsExactly, holdsWords } from '../holds-words'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The stem does not give the key away. A stem that names a distractor too only says what there is to choose from. */
export const stemNamesKey: ItemRule = {
  name: 'stem-names-key',
  severity: 'error',
  check({ stem, key, distractors }) {
    if (stem === undefined || key?.shape !== 'one' || !isNamed(stem.value, key.value)) return []
    if (distractors.some(({ value }) => isNamed(stem.value, value))) return []
    return [
      {
        at: stem.at,
        expected: 'a stem that does not contain the key',
        found: `${quoted(key.value)} in the stem`,
        fix: 'Ask in other words.',
      },
    ]
  },
}

/** One capitalised word has to have its capital in the stem: "May" is not in "who may vote". */
function isNamed(stem: string, words: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]*$/u.test(words) ? holdsExactly(stem, words) : holdsWords(stem, words)
}
