import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** A picture says in words what it shows, for those who cannot see it. */
export const pictureWithoutAlt: ReadingRule<[name: string]> = {
  name: 'picture-without-alt',
  severity: 'warning',
  says: (name) => ({
    expected: 'words for what the picture shows, in the square brackets',
    found: `nothing for ${quoted(name)}`,
    fix: `Write what it shows: ![The King at his desk](${name}).`,
  }),
}
