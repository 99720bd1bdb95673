import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** Pictures come from the article's own folder, so that no reader's browser calls another site. */
export const remotePicture: ReadingRule<[address: string]> = {
  name: 'remote-picture',
  severity: 'warning',
  says: (address) => ({
    expected: 'a picture in the same folder as article.md',
    found: `${quoted(address)}, which is on another site and is not shown`,
    fix: 'Save the picture beside article.md and write only its name: ![what it shows](photo.jpg).',
  }),
}
