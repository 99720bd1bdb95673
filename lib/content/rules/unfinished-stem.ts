import { findFault } from '@/lib/quiz/gates/unfinished-stem'
import { isEnglish } from '@/lib/text/is-english'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** The stem is a whole question, request or sentence. */
export const unfinishedStem: ItemRule = {
  name: 'unfinished-stem',
  severity: 'warning',
  check({ stem }, { language }) {
    const fault = stem && isEnglish(language) ? findFault(stem.value) : undefined
    if (stem === undefined || fault === undefined) return []
    return [
      {
        at: stem.at,
        expected: 'a whole question, request or sentence',
        found: `${quoted(stem.value)}, which ${fault}`,
        fix: 'Look over the stem and complete it.',
      },
    ]
  },
}
