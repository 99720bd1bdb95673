import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** No text and no list is so long that a page could not show it. */
export const tooLong: ReadingRule<[field: string, most: number, value: string | number]> = {
  name: 'too-long',
  severity: 'error',
  says(field, most, value) {
    const unit = typeof value === 'string' ? 'characters' : 'entries'
    return {
      expected: `at most ${most} ${unit} in "${field}"`,
      found: typeof value === 'string' ? quoted(value) : `${value} ${unit}`,
      fix: typeof value === 'string' ? 'Shorten it.' : 'Take some out.',
    }
  },
}
