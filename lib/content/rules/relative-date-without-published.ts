import { fold } from '@/lib/text/fold'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

const RELATIVE =
  /\b(?:today|tonight|yesterday|tomorrow|ago|later|earlier|(?:last|next|this|past|coming) \p{L}+)\b/u
const WEEKDAY =
  /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/

/** A date that is told from the day of publication is only a key where that day is known. */
export const relativeDateWithoutPublished: ItemRule = {
  name: 'relative-date-without-published',
  severity: 'error',
  check({ kind, key }, { published }) {
    if (kind?.value !== 'date' || key?.shape !== 'one' || published !== undefined) return []
    const folded = fold(key.value)
    if (!RELATIVE.test(folded) && !WEEKDAY.test(folded)) return []
    return [
      {
        at: key.at,
        expected: 'a date that can be told without the day of publication',
        found: quoted(key.value),
        fix: 'Write "published:" in article.md, or the whole date here.',
      },
    ]
  },
}
