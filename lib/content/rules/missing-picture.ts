import { didYouMean } from '../nearest-name'
import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** A picture that the passage names is in the article's folder. */
export const missingPicture: ReadingRule<[name: string, there: readonly string[]]> = {
  name: 'missing-picture',
  severity: 'error',
  says: (name, there) => ({
    expected: 'a picture that is in the same folder as article.md, capitals included',
    found: `${quoted(name)}, which is not there${didYouMean(name, there)}`,
    fix: 'Put the picture there, or correct its name.',
  }),
}
