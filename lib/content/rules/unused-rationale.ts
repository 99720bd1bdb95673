import { didYouMean } from '../nearest-name'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** Each of the rationales is about a distractor. */
export const unusedRationale: ItemRule = {
  name: 'unused-rationale',
  severity: 'error',
  check({ ask, distractors, rationales }) {
    if (ask !== undefined && ask.value !== 'choice' && ask.value !== 'entry') return []
    const known = distractors.map(({ value }) => value)
    return rationales
      .filter(({ of }) => !known.includes(of.value))
      .map(({ of }) => ({
        at: of.at,
        expected: 'a distractor of this item, written in the same way',
        found: quoted(of.value) + didYouMean(of.value, known),
        fix: 'Correct it, or add it to the distractors.',
      }))
  },
}
